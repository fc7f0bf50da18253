// Generated from docs/openapi.json by `npm run describe-api`. Not to be changed by hand.
export interface paths {
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_listKeys"];
        put?: never;
        post: operations["PeopleController_makeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PeopleController_revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppealsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealsController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealsController_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppealsController_rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/withdraw-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsController_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttemptsController_attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptsController_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/take-as-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptsController_takeAsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_list"];
        put?: never;
        post: operations["CampaignsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CampaignsController_change"];
        trace?: never;
    };
    "/api/campaigns/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_invitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_ledgerFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmailController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_skips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/test-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmailController_testSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LedgerController_audience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangesController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactWishesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-wishes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ContactWishesController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FieldsController_list"];
        put?: never;
        post: operations["FieldsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-fields/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["FieldsController_remove"];
        options?: never;
        head?: never;
        patch: operations["FieldsController_change"];
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_list"];
        put?: never;
        post: operations["CustomersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_one"];
        put?: never;
        post?: never;
        delete: operations["CustomersController_erase"];
        options?: never;
        head?: never;
        patch: operations["CustomersController_change"];
        trace?: never;
    };
    "/api/customers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactsController_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/everything.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_everything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomersController_addPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/questions/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_questionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/questions/{surveyId}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_stores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_store"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_weights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_list"];
        put?: never;
        post: operations["ImportsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ImportsController_read"];
        trace?: never;
    };
    "/api/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/faults.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_faultsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstallationController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstallationController_sampleProgress"];
        put?: never;
        post: operations["InstallationController_sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstallationController_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joins/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignInController_joinOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-catcher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailCatcherController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-catcher/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailCatcherController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailHealthController_lately"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-health/domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailHealthController_domain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-health/relay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailHealthController_relay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailReportsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MeController_changeMe"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MeController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OrganisationsController_changeOrganisation"];
        trace?: never;
    };
    "/api/organisation/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LogoController_put"];
        post?: never;
        delete: operations["LogoController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_askReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PayController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PayController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayController_markPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_list"];
        put?: never;
        post: operations["PeopleController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PeopleController_change"];
        trace?: never;
    };
    "/api/people/{id}/invite-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammesController_list"];
        put?: never;
        post: operations["ProgrammesController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ProgrammesController_change"];
        trace?: never;
    };
    "/api/programmes/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/staff-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammesController_waves"];
        put?: never;
        post: operations["ProgrammesController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoresController_regions"];
        put?: never;
        post: operations["StoresController_addRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["StoresController_removeRegion"];
        options?: never;
        head?: never;
        patch: operations["StoresController_changeRegion"];
        trace?: never;
    };
    "/api/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesListController_list"];
        put?: never;
        post: operations["ResponsesController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesListController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsesListController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesListController_exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesListController_exportWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewsController_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsController_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewsController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/take-as-is": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewsController_takeAsIs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoreRulesController_overview"];
        put?: never;
        post: operations["ScoreRulesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScoreRulesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoresController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{measure}/control-chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoresController_chart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{measure}/over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoresController_overTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/drivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoresController_drivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmailController_sending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sending/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmailController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopController_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/briefing-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopController_photos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/jobs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShopController_mailLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShopController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopController_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shoppers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShoppersController_list"];
        put?: never;
        post: operations["ShoppersController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shoppers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShoppersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ShoppersController_change"];
        trace?: never;
    };
    "/api/shoppers/{id}/invite-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShoppersController_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StandardController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StandardController_saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandardPublishingController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StandardPublishingController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StandardController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoresController_list"];
        put?: never;
        post: operations["StoresController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["StoresController_change"];
        trace?: never;
    };
    "/api/stores/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StoresController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StoresController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StoresController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController_suppressions"];
        put?: never;
        post: operations["CustomersController_suppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CustomersController_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveysController_list"];
        put?: never;
        post: operations["SurveysController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveysController_one"];
        put?: never;
        post?: never;
        delete: operations["SurveysController_archive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SurveysController_saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveysController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveysController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveysController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveysController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveysController_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitFilesController_bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-scores/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitScoresController_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-scores/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitScoresController_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-scores/planner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitScoresController_planner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-scores/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitScoresController_stores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-scores/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitScoresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitsController_receipt"];
        put: operations["VisitsController_handIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{key}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswersToReviewController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{key}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswersToReviewController_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Consent: "given" | "unknown" | "withdrawn";
        Customer: {
            consent: components["schemas"]["Consent"];
            email: string | null;
            fields: components["schemas"]["FieldValues"];
            /** Format: uuid */
            id: string;
            language: string;
            lastAskedAt: string | null;
            lastPurchaseOn: string | null;
            name: string | null;
            phone: string | null;
            reference: string | null;
            /** @description On the list of addresses that get no mail. */
            suppressed: boolean;
        };
        /** @description A field that an organisation keeps of its customers beside those that Candour has. */
        CustomerField: {
            /**
             * @description Whether results are compared by it: not; from now on, while earlier answers are being counted; yes; or no longer.
             * @enum {string}
             */
            compared: "no" | "counting" | "yes" | "clearing";
            /** @description By which conditions, pipes, filters, files and the API name it; made from the first name, and never changed. */
            key: string;
            kind: components["schemas"]["FieldKind"];
            /** @description Its name in other languages, where it has one. */
            labels: {
                [key: string]: string;
            };
            name: string;
            /** @description The values that a choice has; `yes` and `no`; none for other kinds. */
            values: string[];
        };
        CustomerFound: {
            consent: components["schemas"]["Consent"];
            email: string | null;
            fields: components["schemas"]["FieldValues"];
            /** @description The newest first. */
            history: components["schemas"]["CustomerHistory"][];
            /** Format: uuid */
            id: string;
            language: string;
            lastAskedAt: string | null;
            lastPurchaseOn: string | null;
            name: string | null;
            phone: string | null;
            purchases: components["schemas"]["Purchase"][];
            reference: string | null;
            /** @description On the list of addresses that get no mail. */
            suppressed: boolean;
        };
        /** @description Why a customer was asked, and why not. */
        CustomerHistory: {
            /** Format: date-time */
            at: string;
            campaign: string;
            /** Format: uuid */
            campaignId: string;
            detail: string | null;
            /** @description State of an attempt, kind of a report, or reason of a skip. */
            outcome: string;
            /** @enum {string} */
            what: "first" | "reminder" | "answer" | "report" | "skipped";
        };
        /**
         * Candour survey
         * @description A survey or mystery-shopper checklist, as one file.
         */
        Definition: {
            anonymous: boolean;
            /** @enum {string} */
            audience: "customer" | "shopper";
            blocks: components["schemas"]["DefinitionBlock"][];
            critical?: {
                cap?: number;
                /** @enum {string} */
                rule: "cap" | "section" | "zero" | "flag";
            };
            draw?: {
                blocks: string[];
                take: number;
            };
            /** @enum {string} */
            format: "candour-survey/1";
            introduction: components["schemas"]["DefinitionText"];
            key: string;
            languages: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
            privacy?: components["schemas"]["DefinitionText"];
            /** @enum {string} */
            setting: "store" | "call_centre" | "any";
            thanks: components["schemas"]["DefinitionText"];
            title: components["schemas"]["DefinitionText"];
        };
        DefinitionBlock: {
            key: string;
            newPage?: boolean;
            questions: components["schemas"]["DefinitionQuestion"][];
            showIf?: components["schemas"]["DefinitionCondition"];
            title?: components["schemas"]["DefinitionText"];
            weight?: number;
        };
        DefinitionCondition: {
            all: components["schemas"]["DefinitionCondition"][];
        } | {
            any: components["schemas"]["DefinitionCondition"][];
        } | {
            not: components["schemas"]["DefinitionCondition"];
        } | {
            answer: string;
            /** @enum {string} */
            is: "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "includes" | "answered" | "empty";
            value?: string | number | (string | number)[];
        } | {
            customer: string;
            /** @enum {string} */
            is: "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "includes" | "answered" | "empty";
            value?: string | number | (string | number)[];
        };
        DefinitionQuestion: {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            critical?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "scale";
            measures?: {
                principle: string;
                reverse?: boolean;
                weight: number;
            };
            points: {
                code: number;
                label?: components["schemas"]["DefinitionText"];
            }[];
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            worth?: number;
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            critical?: boolean;
            help?: components["schemas"]["DefinitionText"];
            high?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "recommend";
            low?: components["schemas"]["DefinitionText"];
            measures?: {
                principle: string;
                reverse?: boolean;
                weight: number;
            };
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            worth?: number;
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            critical?: boolean;
            help?: components["schemas"]["DefinitionText"];
            high?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "ease";
            low?: components["schemas"]["DefinitionText"];
            measures?: {
                principle: string;
                reverse?: boolean;
                weight: number;
            };
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            worth?: number;
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "choice";
            options: {
                code: number;
                label: components["schemas"]["DefinitionText"];
                other?: boolean;
                pinned?: boolean;
            }[];
            /** @enum {string} */
            order?: "fixed" | "random";
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "choices";
            max?: number;
            min?: number;
            options: {
                code: number;
                exclusive?: boolean;
                label: components["schemas"]["DefinitionText"];
                other?: boolean;
                pinned?: boolean;
            }[];
            /** @enum {string} */
            order?: "fixed" | "random";
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "matrix";
            /** @enum {string} */
            order?: "fixed" | "random";
            points: {
                code: number;
                label?: components["schemas"]["DefinitionText"];
            }[];
            required?: boolean;
            rows: {
                critical?: boolean;
                key: string;
                measures?: {
                    principle: string;
                    reverse?: boolean;
                    weight: number;
                };
                /** @enum {string} */
                role?: "overall" | "recommend" | "ease";
                text: components["schemas"]["DefinitionText"];
                worth?: number;
            }[];
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            contact?: boolean;
            critical?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "yes_no";
            measures?: {
                principle: string;
                reverse?: boolean;
                weight: number;
            };
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            worth?: number;
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "short_text";
            maxLength?: number;
            minLength?: number;
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "long_text";
            maxLength?: number;
            minLength?: number;
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            decimals?: number;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "number";
            max?: number;
            min?: number;
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            unit?: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "date";
            max?: string;
            min?: string;
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            critical?: boolean;
            fullAt: number;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "timed";
            measures?: {
                principle: string;
                reverse?: boolean;
                weight: number;
            };
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            worth?: number;
            zeroAt: number;
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            /** @enum {string} */
            from?: "camera" | "any";
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "photo";
            max?: number;
            min?: number;
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "receipt";
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "place";
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "counter";
            max?: number;
            min?: number;
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
            unit?: components["schemas"]["DefinitionText"];
        } | {
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "statement";
            showIf?: components["schemas"]["DefinitionCondition"];
            text: components["schemas"]["DefinitionText"];
        };
        DefinitionText: {
            en?: string;
            fi?: string;
            id?: string;
            lt?: string;
            ms?: string;
            sv?: string;
        };
        /** @enum {string} */
        FieldKind: "choice" | "text" | "number" | "date" | "yes_no";
        /** @description Values of the organisation’s own fields, by their keys. */
        FieldValues: {
            [key: string]: string | number;
        };
        /** @description One thing that is wrong with what was sent: where, and what to do. */
        Finding: {
            code: string;
            /** @description What the sentence names, for whoever words it in another language. */
            details?: {
                [key: string]: string | number;
            };
            /** @description Column or field of a file or form. */
            field?: string;
            /** @description Line of a file, the header being line 1. */
            line?: number;
            message: string;
            /** @description Place in a JSON document, such as `blocks[2].questions[0].label.fi`. */
            path?: string;
            /** @description Question whose answer is meant. */
            question?: string;
            /** @enum {string} */
            severity?: "error" | "warning";
        };
        ListedSurvey: {
            anonymous: boolean;
            /** @enum {string} */
            audience: "customer" | "shopper";
            /** Format: uuid */
            id: string;
            languages: string[];
            latestVersion: {
                /** Format: uuid */
                id: string;
                number: number;
            } | null;
            name: string;
            questions: number;
            /** @enum {string} */
            setting: "store" | "call_centre" | "any";
            /** @enum {string} */
            state: "draft" | "published";
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A principle that service is rated against. */
        Principle: {
            /** @description What staff do so that it holds, by setting. */
            behaviours: {
                call_centre: components["schemas"]["Text"][];
                store: components["schemas"]["Text"][];
            };
            /** @description Stable for ever: items and scores point at it. */
            key: string;
            name: components["schemas"]["Text"];
            /** @description What a customer may expect, in a sentence. */
            promise: components["schemas"]["Text"];
            /** @description Kept for history; no longer asked about. */
            retired: boolean;
            settings: components["schemas"]["Setting"][];
            /** @description Score to reach, 0 to 100. */
            target: number | null;
            /** @description How much it counts in the index; 0 leaves it out. */
            weight: number;
        };
        /** @description A refusal, with a stable code and a sentence that says what to do. */
        Problem: {
            code: components["schemas"]["ProblemCode"] | "internal" | string;
            detail: string;
            details?: {
                [key: string]: unknown;
            };
            findings?: components["schemas"]["Finding"][];
            reference?: string;
            status: number;
            title: string;
            type: string;
        };
        /**
         * @description Stable codes of what a person can cause.
         * @enum {string}
         */
        ProblemCode: "invalid_input" | "malformed_json" | "unknown_host" | "cross_site" | "not_signed_in" | "signed_in_as_other" | "wrong_credentials" | "too_many_attempts" | "choose_organisation" | "not_allowed" | "not_found" | "gone" | "already_set_up" | "too_large" | "unsupported_type" | "changed_meanwhile" | "taken" | "still_in_use" | "wrong_state" | "would_be_circular" | "last_owner" | "weak_password" | "unusable_definition" | "too_many_fields" | "too_many_compared" | "field_not_compared" | "unknown_field" | "unknown_measure" | "unusable_standard" | "unusable_rules" | "unusable_answers" | "nothing_changed" | "other_audience" | "key_used_for_other_answers" | "not_your_job" | "already_handed_in" | "rotation" | "briefing_not_passed" | "not_suitable" | "programme_not_ready" | "own_visit" | "too_late" | "unusable_photo" | "sealed_visit_unreadable" | "sealed_visit_not_theirs" | "photo_changed" | "changed_on_its_way" | "twin_in_flight" | "closed" | "unusable_file" | "unusable_message" | "unusable_logo" | "database_unavailable" | "files_unavailable" | "busy";
        /** @description A version, which stays as it is. */
        PublishedVersion: {
            definition: components["schemas"]["Definition"];
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description The standard that held when it was published. */
            standardVersionId: string | null;
        };
        Purchase: {
            amount: number | null;
            category: string | null;
            /** Format: uuid */
            id: string;
            product: string | null;
            /** Format: date */
            purchasedOn: string;
            reference: string | null;
            store: string;
            /** Format: uuid */
            storeId: string;
        };
        /** @description A survey to start from. */
        ReadySurvey: {
            /** @enum {string} */
            audience: "customer" | "shopper";
            definition: components["schemas"]["Definition"];
            key: string;
            languages: string[];
            questions: number;
            /** @enum {string} */
            setting: "store" | "call_centre" | "any";
            title: components["schemas"]["Text"];
        };
        Region: {
            /** Format: uuid */
            id: string;
            name: string;
            parentId: string | null;
        };
        RegionOfStores: {
            /** Format: uuid */
            id: string;
            name: string;
            parentId: string | null;
            /** @description How many stores are in it, those of regions below it apart. */
            stores: number;
        };
        /** @enum {string} */
        Setting: "store" | "call_centre";
        /** @description What an organisation promises its customers, and rates itself against. */
        Standard: {
            principles: components["schemas"]["Principle"][];
        };
        /** @description The draft as it is being worked on, and all versions. */
        StandardFound: {
            draft: components["schemas"]["Standard"];
            draftRevision: number;
            /** @description What holds; null where none was published. */
            published: components["schemas"]["StandardVersion"] | null;
            /** @description The newest first. */
            versions: components["schemas"]["StandardVersion"][];
        };
        StandardVersion: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
        };
        Store: {
            address: string | null;
            closedOn: string | null;
            code: string;
            /** Format: uuid */
            id: string;
            language: string;
            latitude: number | null;
            longitude: number | null;
            name: string;
            openedOn: string | null;
            regionId: string | null;
            regionName: string | null;
            setting: components["schemas"]["Setting"];
            timeZone: string;
        };
        /** @description Where a store belonged from a day on. */
        StoreInRegion: {
            /** Format: date */
            from: string;
            regionId: string | null;
            regionName: string | null;
            /** @description The first day on which it was elsewhere; null where it still is there. */
            until: string | null;
        };
        StoreWithHistory: {
            address: string | null;
            closedOn: string | null;
            code: string;
            /** @description The newest first. */
            history: components["schemas"]["StoreInRegion"][];
            /** Format: uuid */
            id: string;
            language: string;
            latitude: number | null;
            longitude: number | null;
            name: string;
            openedOn: string | null;
            regionId: string | null;
            regionName: string | null;
            setting: components["schemas"]["Setting"];
            timeZone: string;
        };
        Suppression: {
            address: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            reason: string;
        };
        Survey: {
            draft: components["schemas"]["Definition"];
            draftRevision: number;
            /** @description What an author should mend before publishing. */
            findings: components["schemas"]["Finding"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The newest first. */
            versions: components["schemas"]["SurveyVersion"][];
        };
        SurveyVersion: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
        };
        /** @description A text in as many of the six languages as it was written in. */
        Text: {
            en?: string;
            fi?: string;
            id?: string;
            lt?: string;
            ms?: string;
            sv?: string;
        };
        /** @description A field with how much hangs on it. */
        UsedField: {
            /**
             * @description Whether results are compared by it: not; from now on, while earlier answers are being counted; yes; or no longer.
             * @enum {string}
             */
            compared: "no" | "counting" | "yes" | "clearing";
            /** @description How many customers have a value in it. */
            customers: number;
            /** @description By which conditions, pipes, filters, files and the API name it; made from the first name, and never changed. */
            key: string;
            kind: components["schemas"]["FieldKind"];
            /** @description Its name in other languages, where it has one. */
            labels: {
                [key: string]: string;
            };
            name: string;
            /** @description Surveys, as they are drafted or were published last, whose conditions or texts name it. */
            surveys: string[];
            /** @description The values that a choice has; `yes` and `no`; none for other kinds. */
            values: string[];
        };
    };
    responses: {
        /** @description Nothing was done: a refusal with a stable code, or a fault with a reference. */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Consent = components['schemas']['Consent'];
export type Customer = components['schemas']['Customer'];
export type CustomerField = components['schemas']['CustomerField'];
export type CustomerFound = components['schemas']['CustomerFound'];
export type CustomerHistory = components['schemas']['CustomerHistory'];
export type Definition = components['schemas']['Definition'];
export type DefinitionBlock = components['schemas']['DefinitionBlock'];
export type DefinitionCondition = components['schemas']['DefinitionCondition'];
export type DefinitionQuestion = components['schemas']['DefinitionQuestion'];
export type DefinitionText = components['schemas']['DefinitionText'];
export type FieldKind = components['schemas']['FieldKind'];
export type FieldValues = components['schemas']['FieldValues'];
export type Finding = components['schemas']['Finding'];
export type ListedSurvey = components['schemas']['ListedSurvey'];
export type Principle = components['schemas']['Principle'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type PublishedVersion = components['schemas']['PublishedVersion'];
export type Purchase = components['schemas']['Purchase'];
export type ReadySurvey = components['schemas']['ReadySurvey'];
export type Region = components['schemas']['Region'];
export type RegionOfStores = components['schemas']['RegionOfStores'];
export type Setting = components['schemas']['Setting'];
export type Standard = components['schemas']['Standard'];
export type StandardFound = components['schemas']['StandardFound'];
export type StandardVersion = components['schemas']['StandardVersion'];
export type Store = components['schemas']['Store'];
export type StoreInRegion = components['schemas']['StoreInRegion'];
export type StoreWithHistory = components['schemas']['StoreWithHistory'];
export type Suppression = components['schemas']['Suppression'];
export type Survey = components['schemas']['Survey'];
export type SurveyVersion = components['schemas']['SurveyVersion'];
export type Text = components['schemas']['Text'];
export type UsedField = components['schemas']['UsedField'];
export type ResponseRefusal = components['responses']['Refusal'];
export type $defs = Record<string, never>;
export interface operations {
    PeopleController_listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PeopleController_makeKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("responses.write" | "responses.read" | "customers.change" | "customers.read" | "stores.read" | "dashboards.read" | "surveys.read" | "mail.report")[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PeopleController_revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AppealsController_list: {
        parameters: {
            query?: {
                after?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                limit?: number;
                state?: "open" | "upheld" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AppealsController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    outcome: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AppealsController_uphold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers?: {
                        [key: string]: unknown;
                    };
                    outcome: string;
                    revision?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AppealsController_rates: {
        parameters: {
            query?: {
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AssignmentsController_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                programmeId?: string;
                shopperId?: string;
                state?: "open" | "offered" | "accepted" | "handed_in" | "missed" | "cancelled";
                storeId?: string;
                waveId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AssignmentsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shopperId?: string | null;
                    /** @enum {string} */
                    state?: "open" | "offered" | "accepted" | "handed_in" | "missed" | "cancelled";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AssignmentsController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    shopperId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AssignmentsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shopperId?: string | null;
                    /** @enum {string} */
                    state?: "open" | "offered" | "accepted" | "handed_in" | "missed" | "cancelled";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AssignmentsController_propose: {
        parameters: {
            query: {
                programmeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AttemptsController_attempts: {
        parameters: {
            query?: {
                limit?: number;
                state?: "in_doubt" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AttemptsController_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AttemptsController_takeAsSent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    audience?: {
                        amountAtLeast?: number;
                        categories?: string[];
                        fields?: {
                            field: string;
                            /** @enum {string} */
                            is: "is" | "is_not" | "one_of" | "at_least" | "at_most" | "empty";
                            value?: (string | number | boolean) | (string | number | boolean)[];
                        }[];
                        languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                        /** Format: date */
                        purchasedFrom?: string;
                        /** Format: date */
                        purchasedUntil?: string;
                        regionIds?: string[];
                        sample?: {
                            count: number;
                        } | {
                            percent: number;
                        };
                        storeIds?: string[];
                    };
                    /**
                     * @default [
                     *       {
                     *         "channel": "email",
                     *         "afterDays": 0
                     *       }
                     *     ]
                     */
                    channels?: {
                        /** @default 0 */
                        afterDays?: number;
                        channel: string;
                    }[];
                    /** @default null */
                    closesOn?: string | null;
                    message?: {
                        /** @default null */
                        body?: {
                            [key: string]: string;
                        } | null;
                        /** @default true */
                        firstQuestion?: boolean;
                        /** @default null */
                        greeting?: {
                            [key: string]: string;
                        } | null;
                        senderAddress?: string | null;
                        /** @default null */
                        senderName?: string | null;
                        /** @default null */
                        subject?: {
                            [key: string]: string;
                        } | null;
                    };
                    name: string;
                    /** @default [] */
                    reminders?: {
                        afterDays: number;
                        /** @default null */
                        body?: {
                            [key: string]: string;
                        } | null;
                        /** @default null */
                        subject?: {
                            [key: string]: string;
                        } | null;
                    }[];
                    /**
                     * @default {
                     *       "window": null,
                     *       "spreadHours": 0,
                     *       "waitDays": 3
                     *     }
                     */
                    sending?: {
                        /** @default 0 */
                        spreadHours?: number;
                        /** @default 3 */
                        waitDays?: number;
                        /** @default null */
                        window?: {
                            from: string;
                            until: string;
                            /**
                             * @default [
                             *       1,
                             *       2,
                             *       3,
                             *       4,
                             *       5,
                             *       6,
                             *       7
                             *     ]
                             */
                            weekdays?: number[];
                        } | null;
                    };
                    /** @default null */
                    startsAt?: string | null;
                    /** Format: uuid */
                    surveyVersionId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience?: {
                        amountAtLeast?: number;
                        categories?: string[];
                        fields?: {
                            field: string;
                            /** @enum {string} */
                            is: "is" | "is_not" | "one_of" | "at_least" | "at_most" | "empty";
                            value?: (string | number | boolean) | (string | number | boolean)[];
                        }[];
                        languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                        /** Format: date */
                        purchasedFrom?: string;
                        /** Format: date */
                        purchasedUntil?: string;
                        regionIds?: string[];
                        sample?: {
                            count: number;
                        } | {
                            percent: number;
                        };
                        storeIds?: string[];
                    };
                    channels?: {
                        /** @default 0 */
                        afterDays?: number;
                        channel: string;
                    }[];
                    closesOn?: string | null;
                    message?: {
                        /** @default null */
                        body?: {
                            [key: string]: string;
                        } | null;
                        /** @default true */
                        firstQuestion?: boolean;
                        /** @default null */
                        greeting?: {
                            [key: string]: string;
                        } | null;
                        senderAddress?: string | null;
                        /** @default null */
                        senderName?: string | null;
                        /** @default null */
                        subject?: {
                            [key: string]: string;
                        } | null;
                    };
                    name?: string;
                    reminders?: {
                        afterDays: number;
                        /** @default null */
                        body?: {
                            [key: string]: string;
                        } | null;
                        /** @default null */
                        subject?: {
                            [key: string]: string;
                        } | null;
                    }[];
                    sending?: {
                        /** @default 0 */
                        spreadHours?: number;
                        /** @default 3 */
                        waitDays?: number;
                        /** @default null */
                        window?: {
                            from: string;
                            until: string;
                            /**
                             * @default [
                             *       1,
                             *       2,
                             *       3,
                             *       4,
                             *       5,
                             *       6,
                             *       7
                             *     ]
                             */
                            weekdays?: number[];
                        } | null;
                    };
                    startsAt?: string | null;
                    /** Format: uuid */
                    surveyVersionId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_why: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_invitations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "waiting" | "opened" | "started" | "answered" | "queued" | "leased" | "reaching" | "sent" | "refused" | "in_doubt" | "bounced" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_ledger: {
        parameters: {
            query?: {
                e?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_ledgerFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    EmailController_preview: {
        parameters: {
            query?: {
                customerId?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                reminder?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_skips: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    EmailController_testSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    /** @default 0 */
                    reminder?: number;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LedgerController_audience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: {
                        amountAtLeast?: number;
                        categories?: string[];
                        fields?: {
                            field: string;
                            /** @enum {string} */
                            is: "is" | "is_not" | "one_of" | "at_least" | "at_most" | "empty";
                            value?: (string | number | boolean) | (string | number | boolean)[];
                        }[];
                        languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                        /** Format: date */
                        purchasedFrom?: string;
                        /** Format: date */
                        purchasedUntil?: string;
                        regionIds?: string[];
                        sample?: {
                            count: number;
                        } | {
                            percent: number;
                        };
                        storeIds?: string[];
                    };
                    /** Format: uuid */
                    campaignId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ChangesController_changes: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectId?: string;
                subjectKind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ContactWishesController_list: {
        parameters: {
            query?: {
                after?: string;
                done?: string;
                limit?: number;
                storeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ContactWishesController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UsedField"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    compared?: boolean;
                    /** @enum {string} */
                    kind: "choice" | "text" | "number" | "date" | "yes_no";
                    /** @default {} */
                    labels?: {
                        [key: string]: string;
                    };
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsedField"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    compared?: boolean;
                    labels?: {
                        [key: string]: string;
                    };
                    name?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsedField"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                search?: string;
                storeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Customer"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                        /** @description How many there are on all pages. */
                        total: number;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default unknown
                     * @enum {string}
                     */
                    consent?: "given" | "unknown" | "withdrawn";
                    email?: string | null;
                    /** @default {} */
                    fields?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    /** @default  */
                    name?: string;
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    reference?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    consent?: "given" | "unknown" | "withdrawn";
                    email?: string | null;
                    fields?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                    /** @enum {string} */
                    language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    name?: string;
                    phone?: string | null;
                    reference?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ContactsController_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_everything: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_addPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    amount?: number | null;
                    /** @default null */
                    category?: string | null;
                    /** @default null */
                    product?: string | null;
                    /** Format: date */
                    purchasedOn: string;
                    /** @default null */
                    reference?: string | null;
                    /** Format: uuid */
                    storeId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_comments: {
        parameters: {
            query?: {
                after?: string;
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                limit?: number;
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerField"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_overview: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_questionList: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path: {
                surveyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_question: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path: {
                key: string;
                surveyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_stores: {
        parameters: {
            query?: {
                adjust?: "none" | "channel";
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                measure?: string;
                order?: "asc" | "desc";
                regionId?: string;
                setting?: "store" | "call_centre";
                sort?: string;
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_store: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_surveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_weights: {
        parameters: {
            query?: {
                surveyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                kind?: "customers" | "stores" | "responses";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_upload: {
        parameters: {
            query: {
                kind: "customers" | "stores" | "responses";
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    encoding?: "utf-8" | "windows-1252" | "windows-1257" | "cp850" | "macintosh" | "cp775" | "cp437" | "iso-8859-15" | "iso-8859-13" | "iso-8859-4" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "cp852" | "cp866" | "koi8-r" | "utf-16le" | "utf-16be";
                    sheet?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_changes: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_faults: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_faultsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    check?: boolean;
                    mapping?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ImportsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    InstallationController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    InstallationController_sampleProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    InstallationController_sample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    InstallationController_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    name: string;
                    organisationName: string;
                    password: string;
                    timeZone: string;
                    token: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SignInController_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SignInController_joinOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailCatcherController_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailCatcherController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailHealthController_lately: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailHealthController_domain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailHealthController_relay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailReportsController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MeController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MeController_changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    name?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MeController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MeController_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    MeController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    OrganisationsController_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    OrganisationsController_changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    colour?: string;
                    contactGapDays?: number;
                    contactsAtMost?: number;
                    contactsWithinDays?: number;
                    /** @enum {string} */
                    language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    name?: string;
                    postalAddress?: string;
                    /** Format: email */
                    senderAddress?: string;
                    senderName?: string;
                    timeZone?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LogoController_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: base64 */
                    png: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    LogoController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SignInController_askReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SignInController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PayController_list: {
        parameters: {
            query?: {
                paid?: "true" | "false";
                shopperId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PayController_export: {
        parameters: {
            query?: {
                paid?: "true" | "false";
                shopperId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PayController_markPaid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amounts?: {
                        [key: string]: number;
                    };
                    /** Format: date */
                    paidOn: string;
                    visitIds: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PeopleController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PeopleController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    name: string;
                    /** @default [] */
                    regionIds?: string[];
                    /** @enum {string} */
                    role: "owner" | "analyst" | "region_manager" | "store_manager" | "shopper" | "interviewer" | "reviewer" | "scheduler";
                    /** @default [] */
                    storeIds?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PeopleController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    regionIds?: string[];
                    /** @enum {string} */
                    role?: "owner" | "analyst" | "region_manager" | "store_manager" | "shopper" | "interviewer" | "reviewer" | "scheduler";
                    /** @enum {string} */
                    status?: "active" | "deactivated";
                    storeIds?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    PeopleController_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default [] */
                    storeIds?: string[];
                    /** Format: uuid */
                    surveyVersionId: string;
                    /**
                     * @default {
                     *       "competitor": false,
                     *       "visitsPerStore": 4,
                     *       "dayParts": [],
                     *       "scenario": {},
                     *       "briefing": {},
                     *       "briefingTest": [],
                     *       "fee": 0,
                     *       "reimbursedUpTo": 0,
                     *       "currency": "EUR",
                     *       "minMinutes": null,
                     *       "rotationDays": 30,
                     *       "rotationVisits": 0,
                     *       "selfAssign": false,
                     *       "nameStaff": false,
                     *       "requirements": {
                     *         "languages": [],
                     *         "maxKm": null
                     *       },
                     *       "offerHours": 48,
                     *       "retentionDays": 400,
                     *       "approveHours": 72
                     *     }
                     */
                    terms?: {
                        /** @default 72 */
                        approveHours?: number;
                        /** @default {} */
                        briefing?: {
                            [key: string]: string;
                        };
                        /** @default [] */
                        briefingTest?: {
                            key: string;
                            options: {
                                code: number;
                                /** @default false */
                                correct?: boolean;
                                label: {
                                    [key: string]: string;
                                };
                            }[];
                            text: {
                                [key: string]: string;
                            };
                        }[];
                        /** @default false */
                        competitor?: boolean;
                        /** @default EUR */
                        currency?: string;
                        /** @default [] */
                        dayParts?: {
                            days: number[];
                            from: string;
                            to: string;
                        }[];
                        /** @default 0 */
                        fee?: number;
                        /** @default null */
                        minMinutes?: number | null;
                        /** @default false */
                        nameStaff?: boolean;
                        /** @default 48 */
                        offerHours?: number;
                        /** @default 0 */
                        reimbursedUpTo?: number;
                        /**
                         * @default {
                         *       "languages": [],
                         *       "maxKm": null
                         *     }
                         */
                        requirements?: {
                            /** @default [] */
                            languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                            /** @default null */
                            maxKm?: number | null;
                        };
                        /** @default 400 */
                        retentionDays?: number;
                        /** @default 30 */
                        rotationDays?: number;
                        /** @default 0 */
                        rotationVisits?: number;
                        /** @default {} */
                        scenario?: {
                            [key: string]: string;
                        };
                        /** @default false */
                        selfAssign?: boolean;
                        /** @default 4 */
                        visitsPerStore?: number;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    revision?: string;
                    storeIds?: string[];
                    /** Format: uuid */
                    surveyVersionId?: string;
                    terms?: {
                        /** @default 72 */
                        approveHours?: number;
                        /** @default {} */
                        briefing?: {
                            [key: string]: string;
                        };
                        /** @default [] */
                        briefingTest?: {
                            key: string;
                            options: {
                                code: number;
                                /** @default false */
                                correct?: boolean;
                                label: {
                                    [key: string]: string;
                                };
                            }[];
                            text: {
                                [key: string]: string;
                            };
                        }[];
                        /** @default false */
                        competitor?: boolean;
                        /** @default EUR */
                        currency?: string;
                        /** @default [] */
                        dayParts?: {
                            days: number[];
                            from: string;
                            to: string;
                        }[];
                        /** @default 0 */
                        fee?: number;
                        /** @default null */
                        minMinutes?: number | null;
                        /** @default false */
                        nameStaff?: boolean;
                        /** @default 48 */
                        offerHours?: number;
                        /** @default 0 */
                        reimbursedUpTo?: number;
                        /**
                         * @default {
                         *       "languages": [],
                         *       "maxKm": null
                         *     }
                         */
                        requirements?: {
                            /** @default [] */
                            languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                            /** @default null */
                            maxKm?: number | null;
                        };
                        /** @default 400 */
                        retentionDays?: number;
                        /** @default 30 */
                        rotationDays?: number;
                        /** @default 0 */
                        rotationVisits?: number;
                        /** @default {} */
                        scenario?: {
                            [key: string]: string;
                        };
                        /** @default false */
                        selfAssign?: boolean;
                        /** @default 4 */
                        visitsPerStore?: number;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    how: string;
                    /** Format: date */
                    informedOn: string;
                    revision?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_waves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ProgrammesController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    name: string;
                    revision?: string;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_regions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegionOfStores"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_addRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    parentId?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_removeRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_changeRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    parentId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesListController_list: {
        parameters: {
            query?: {
                after?: string;
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                limit?: number;
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesController_handIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    answeredOn?: string;
                    answers: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    channel: "email" | "phone" | "paper" | "web" | "import";
                    fields?: {
                        [key: string]: string | number | boolean;
                    };
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    seed?: string | number;
                    shown?: string[];
                    storeCode?: string | null;
                    storeId?: string | null;
                    submissionKey: string;
                    /** Format: uuid */
                    surveyVersionId: string;
                    weight?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null for an anonymous survey: nothing leads from whoever answered to the answers. */
                        id: string | null;
                    };
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null for an anonymous survey: nothing leads from whoever answered to the answers. */
                        id: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesListController_one: {
        parameters: {
            query?: {
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesListController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesListController_exportCsv: {
        parameters: {
            query?: {
                after?: string;
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                headings?: "texts" | "keys";
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                separator?: "comma" | "semicolon";
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesListController_exportWorkbook: {
        parameters: {
            query?: {
                after?: string;
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                headings?: "texts" | "keys";
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                programmeId?: string;
                state?: "arriving" | "in_review" | "returned" | "approved" | "rejected";
                storeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_one: {
        parameters: {
            query?: {
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    reason: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: unknown;
                    };
                    reason: string;
                    revision?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    revision?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notes: {
                        note: string;
                        question: string;
                    }[];
                    revision?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_takeAsIs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoreRulesController_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoreRulesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    rules: {
                        /** @enum {string} */
                        answerWeights?: "used" | "ignored";
                        equalWeights: boolean;
                        markBelow: number;
                        smallestDifference: number;
                        suppressBelow: number;
                        targets: {
                            [key: string]: number | null;
                        };
                        weights: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoreRulesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answerWeights?: "used" | "ignored";
                    equalWeights: boolean;
                    markBelow: number;
                    smallestDifference: number;
                    suppressBelow: number;
                    targets: {
                        [key: string]: number | null;
                    };
                    weights: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_all: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                explain?: "true" | "false";
                field?: string;
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_one: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                explain?: "true" | "false";
                field?: string;
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_chart: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_overTime: {
        parameters: {
            query?: {
                by?: "day" | "week" | "month";
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_drivers: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                regionId?: string;
                setting?: "store" | "call_centre";
                storeId?: string;
                surveyId?: string;
                to?: string;
                weights?: "used" | "ignored";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    EmailController_sending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    EmailController_release: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_jobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    JobsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    termsKey?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    JobsController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    JobsController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    JobsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    JobsController_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_photos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    JobsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_mailLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_statement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShopController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShoppersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShoppersController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @default null */
                    householdOf?: string | null;
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    /** @default [] */
                    languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                    /** @default null */
                    latitude?: number | null;
                    /** @default null */
                    longitude?: number | null;
                    name: string;
                    /** @default null */
                    phone?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShoppersController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShoppersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    householdOf?: string | null;
                    languages?: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                    latitude?: number | null;
                    longitude?: number | null;
                    name?: string;
                    phone?: string | null;
                    /** @enum {string} */
                    status?: "active" | "deactivated";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    ShoppersController_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SignInController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** Format: uuid */
                    organisationId?: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SignInController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    StandardController_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StandardController_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    standard: {
                        principles: {
                            behaviours: {
                                call_centre: {
                                    [key: string]: string;
                                }[];
                                store: {
                                    [key: string]: string;
                                }[];
                            };
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            promise: {
                                [key: string]: string;
                            };
                            retired: boolean;
                            settings: components["schemas"]["Setting"][];
                            target: number | null;
                            weight: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftRevision: number;
                        findings: components["schemas"]["Finding"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StandardPublishingController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    StandardPublishingController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    StandardController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        /** Format: date-time */
                        publishedAt: string;
                        publishedBy: string | null;
                        standard: components["schemas"]["Standard"];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                open?: "true" | "false";
                regionId?: string;
                search?: string;
                setting?: components["schemas"]["Setting"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Store"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                        /** @description How many there are on all pages. */
                        total: number;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    address?: string | null;
                    code: string;
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    /** @default null */
                    latitude?: number | null;
                    /** @default null */
                    longitude?: number | null;
                    name: string;
                    /** @default null */
                    openedOn?: string | null;
                    /** @default null */
                    regionId?: string | null;
                    /** @default store */
                    setting?: components["schemas"]["Setting"];
                    timeZone: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    code?: string;
                    /** @enum {string} */
                    language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    latitude?: number | null;
                    longitude?: number | null;
                    name?: string;
                    openedOn?: string | null;
                    regionId?: string | null;
                    setting?: components["schemas"]["Setting"];
                    timeZone?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    regionId: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    StoresController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_suppressions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Suppression"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_suppress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    CustomersController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedSurvey"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ready: string;
                } | {
                    definition: unknown;
                } | {
                    /** Format: uuid */
                    copyOf: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: unknown;
                    name?: string;
                    revision: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftRevision: number;
                        findings: components["schemas"]["Finding"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_export: {
        parameters: {
            query?: {
                versionId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definition"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: components["schemas"]["Finding"][];
                        /** Format: uuid */
                        id: string;
                        number: number;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersion"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReadySurvey"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SurveysController_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitFilesController_bringIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_agreement: {
        parameters: {
            query?: {
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                surveyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_measures: {
        parameters: {
            query?: {
                from?: string;
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_planner: {
        parameters: {
            query?: {
                from?: string;
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_stores: {
        parameters: {
            query?: {
                from?: string;
                surveyId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_one: {
        parameters: {
            query?: {
                language?: "en" | "fi" | "sv" | "lt" | "id" | "ms";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitsController_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitsController_handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: unknown;
                    };
                    endedAt: number;
                    /** Format: uuid */
                    jobId: string;
                    /** @default [] */
                    journal?: unknown[];
                    /** @enum {string} */
                    language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                    /** @default [] */
                    photos?: {
                        accuracy?: number;
                        bytes: number;
                        latitude?: number;
                        longitude?: number;
                        question: string;
                        sha256: string;
                        /** @enum {string} */
                        source: "camera" | "gallery";
                        takenAt: number;
                    }[];
                    sentAt: number;
                    startedAt: number;
                    /** Format: uuid */
                    versionId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AnswersToReviewController_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amendmentKey: string;
                    answers: {
                        [key: string]: unknown;
                    };
                    comment?: string;
                    journal?: unknown[];
                    /** @default [] */
                    photos?: {
                        accuracy?: number;
                        bytes: number;
                        latitude?: number;
                        longitude?: number;
                        question: string;
                        sha256: string;
                        /** @enum {string} */
                        source: "camera" | "gallery";
                        takenAt: number;
                    }[];
                    sentAt?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    AnswersToReviewController_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
}
