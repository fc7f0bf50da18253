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
    "/api/call-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallConsentsController_noteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-recordings/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordingsController_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisingController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupervisingController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupervisingController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisingController_callers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/callers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SupervisingController_setAbilities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/in-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisingController_inHand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/unsettled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisingController_unsettled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-queue/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisingController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisingController_listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calling-rules/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SupervisingController_setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallingsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_answered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnCallingsController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/hang-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_hangUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/line-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BridgedCallsController_newest"];
        put?: never;
        post: operations["BridgedCallsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/line-call/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BridgedCallsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCallingsController_link"];
        put?: never;
        post: operations["OwnCallingsController_mailLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/moment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnCallingsController_moment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/ring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_ring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallingsController_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCallingsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallingsController_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnCallingsController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/try-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCallingsController_tryOut"];
        put?: never;
        post?: never;
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
    "/api/campaigns/{id}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailingsController_list"];
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
    "/api/campaigns/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseCausesController_list"];
        put?: never;
        post: operations["CaseCausesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-causes/{key}": {
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
        patch: operations["CaseCausesController_change"];
        trace?: never;
    };
    "/api/case-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFiguresController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseRulesController_list"];
        put?: never;
        post: operations["CaseRulesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CaseRulesController_stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseRulesController_wouldMeet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseSettingsController_read"];
        put: operations["CaseSettingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_list"];
        put?: never;
        post: operations["CasesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesController_act"];
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
    "/api/customers/{id}/call-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallConsentsController_of"];
        put: operations["CallConsentsController_note"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/call-consents/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallConsentsController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/fieldwork/callings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FieldworkController_readAlong"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fieldwork/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FieldworkController_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fieldwork/interviewer-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FieldworkController_interviewerEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fieldwork/interviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FieldworkController_interviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fieldwork/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FieldworkController_signals"];
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
    "/api/mail-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailRulesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-rules/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MailRulesController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailingsController_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailingsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailingsController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/letters.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailingsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/letters.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailingsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/posted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailingsController_posted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/print-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailingsController_printAgain"];
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
    "/api/opening-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpeningHoursController_ofOrganisation"];
        put: operations["OpeningHoursController_setOfOrganisation"];
        post?: never;
        delete?: never;
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
    "/api/organisation/country-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_countryDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/own-telephone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BridgedCallsController_telephone"];
        put: operations["BridgedCallsController_setTelephone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaperChecksController_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-checks/{id}/let-go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperChecksController_letGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-checks/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperChecksController_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-checks/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperChecksController_take"];
        delete?: never;
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
    "/api/print-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsController_list"];
        put?: never;
        post: operations["PrintRunsController_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-runs/{id}/answered-before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsController_answeredBefore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-runs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintRunsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-runs/{id}/print-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintRunsController_printAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-runs/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintRunsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-runs/{id}/sheets.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRunsController_file"];
        put?: never;
        post?: never;
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
    "/api/promise-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromiseFeedsController_madeAt"];
        put?: never;
        post: operations["PromiseFeedsController_renew"];
        delete: operations["PromiseFeedsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromisesController_list"];
        put?: never;
        post: operations["PromisesController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromisesController_act"];
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
    "/api/regions/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpeningHoursController_ofRegion"];
        put: operations["OpeningHoursController_setOfRegion"];
        post?: never;
        delete: operations["OpeningHoursController_dropOfRegion"];
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/returned-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnedLettersController_note"];
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
    "/api/scan-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScanBatchesController_list"];
        put?: never;
        post: operations["ScanBatchesController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScanBatchesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-batches/{id}/go-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScanBatchesController_goOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-batches/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScanBatchesController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScanFilesController_take"];
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
        get: operations["AttemptsController_sending"];
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
        post: operations["AttemptsController_release"];
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
    "/api/stores/{id}/case-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseLinksController_read"];
        put?: never;
        post: operations["CaseLinksController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/stores/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpeningHoursController_ofStore"];
        put: operations["OpeningHoursController_setOfStore"];
        post?: never;
        delete: operations["OpeningHoursController_dropOfStore"];
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
    "/api/stores/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StoresController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressed-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuppressedNumbersController_list"];
        put?: never;
        post: operations["SuppressedNumbersController_suppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressed-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SuppressedNumbersController_lift"];
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
    "/api/surveys/{id}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/recordings/{question}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordingsController_keep"];
        delete: operations["RecordingsController_remove"];
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
    "/api/telephone/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TelephoneController_calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/telephone/calls/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TelephoneController_handle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/telephone/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TelephoneController_line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/telephone/line/go-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TelephoneController_goOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unregistered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnregisteredController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unregistered/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UnregisteredController_forgetCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unregistered/promises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UnregisteredController_forgetPromise"];
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
        AdvisedHour: {
            /** @description Whether calls of this hour reach clearly more, or fewer, people than all; null where they can’t be told apart. */
            advice: ("more" | "less") | null;
            contacts: components["schemas"]["CallingRate"];
            /** @enum {string} */
            days: "workdays" | "saturday" | "sunday";
            hour: number;
        };
        /** @description How alike shoppers look at one checklist’s items. */
        Agreement: {
            checklists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            items: {
                ac1: number | null;
                agreement: number | null;
                kappa: number | null;
                pairs: number;
                question: string;
                text: string;
            }[];
            /** @description How many points a shopper gives above others who looked at the same stores in the same waves. */
            shoppers: {
                points: number;
                shopper: number;
                visits: number;
            }[];
            surveyId: string | null;
        };
        AnsweredTwice: {
            answers: {
                /** @description As the record has it; null where nothing was said, or the sheet’s time is over. */
                before: unknown;
                /** @description As the record has it; null where nothing was said, or the sheet’s time is over. */
                onPaper: unknown;
                question: string;
                text: string;
            }[];
            channel: components["schemas"]["ResponseChannel"];
            /** @description Of the sheet. */
            number: string;
            /**
             * Format: uuid
             * @description What counts.
             */
            responseId: string;
        };
        /** @description Of another version of the survey: kept, and counted nowhere. */
        AnswerKeptApart: {
            /** @description As it was entered, in JSON. */
            answer: string;
            /** Format: date-time */
            at: string;
            question: string;
        };
        /** @description By the kind of the question: a code; codes; 1 or 0 for yes and no; a text; a number; a day; hashes of photos; a receipt; a place; an option with a text of one’s own. */
        AnswerValue: number | string | number[] | {
            code: number;
            other: string;
        } | {
            codes: number[];
            other: string;
        } | string[] | {
            amount?: number;
            photos: string[];
            time: string;
        } | {
            accuracy: number;
            latitude: number;
            longitude: number;
        };
        ApiKey: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            name: string;
            scopes: components["schemas"]["KeyScope"][];
        };
        Appeal: {
            /** Format: date-time */
            appealedAt: string;
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "item" | "rejection";
            outcome: string | null;
            question: string | null;
            reason: string;
            state: components["schemas"]["AppealState"];
            store: string;
            /** @description The question in the reader’s language. */
            text: string;
            /** Format: date */
            visitedOn: string;
            /** Format: uuid */
            visitId: string;
        };
        /** @enum {string} */
        AppealState: "open" | "upheld" | "dismissed";
        /** @enum {string} */
        AskedKind: "scale" | "recommend" | "ease" | "choice" | "choices" | "matrix" | "yes_no" | "short_text" | "long_text" | "number" | "date" | "timed" | "photo" | "receipt" | "place" | "counter";
        AskedQuestion: {
            key: string;
            kind: components["schemas"]["AskedKind"];
            n: number;
            principleKey: string | null;
            text: string;
        };
        AskedSurvey: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A planned visit: whose it is, and who would like to. */
        Assignment: {
            applicants: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Of the mail about the newest offer; `ending`: nobody knows whether it arrived. Null where none was due. */
            offerMail: ("due" | "ending" | "sent" | "refused" | "pointless") | null;
            /** @description Since when that mail should have been sent, where it is late. */
            offerMailSince: string | null;
            offerUntil: string | null;
            programme: string;
            /** Format: uuid */
            programmeId: string;
            shopper: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            state: components["schemas"]["AssignmentState"];
            store: string;
            /** Format: uuid */
            storeId: string;
            /** Format: date */
            to: string;
            visitId: string | null;
            wave: string;
            /** Format: uuid */
            waveId: string;
        };
        /** @enum {string} */
        AssignmentState: "open" | "offered" | "accepted" | "handed_in" | "missed" | "cancelled";
        Attempt: {
            at: string;
            channel: string;
            detail: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Next: by the next channel, after the one before brought no answer. Again: once more by the same.
             * @enum {string}
             */
            kind: "first" | "next" | "again" | "reminder";
            state: components["schemas"]["AttemptState"];
        };
        /**
         * @description Bounced: what was made and did not reach its person.
         * @enum {string}
         */
        AttemptState: "queued" | "leased" | "reaching" | "sent" | "bounced" | "refused" | "in_doubt" | "cancelled";
        Audience: {
            amountAtLeast?: number;
            categories?: string[];
            /** @description All of it must hold. */
            fields?: components["schemas"]["FieldCondition"][];
            languages?: components["schemas"]["Language"][];
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
        AudienceCount: {
            /** @description For each way of asking, in the order of the campaign. */
            byChannel: components["schemas"]["ChannelCount"][];
            byStore: {
                count: number;
                name: string;
                /** Format: uuid */
                storeId: string;
            }[];
            customers: number;
            skips: {
                count: number;
                reason: components["schemas"]["SkipReason"];
            }[];
            willBeAsked: number;
        };
        /** @description One bar of a distribution. */
        Bar: {
            code: number;
            count: number;
            high: number | null;
            label: string;
            low: number | null;
            percent: number | null;
        };
        /** @description A call by which the line rings an interviewer, and then her customer. */
        BridgedCall: {
            /** @description The attempt, once the customer’s telephone has rung. */
            attemptId: string | null;
            /** @description How the customer’s telephone fared, as the provider says. */
            customerStatus: string | null;
            /** @description Why it is over; null before. */
            ended: ("cancelled" | "not_answered" | "no_key" | "not_now" | "refused" | "lost" | "done") | null;
            /**
             * @description How far it has come: her telephone, then the customer’s.
             * @enum {string}
             */
            state: "asked" | "placed" | "unanswered" | "answered" | "dialled" | "rung" | "talking" | "over";
        };
        BriefingQuestion: {
            key: string;
            options: {
                code: number;
                correct: boolean;
                label: components["schemas"]["Text"];
            }[];
            text: components["schemas"]["Text"];
        };
        /** @description What became of a visit that was brought in from a file. */
        BroughtIn: {
            photos: {
                missing: number;
                refused: number;
                stored: number;
            };
            programme: string;
            store: string;
            /** Format: uuid */
            visitId: string;
        };
        CallConsent: {
            /**
             * @description Asked by mail, called by an interviewer, or by a machine.
             * @enum {string}
             */
            channel: "email" | "phone" | "automated_call";
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            notedAt: string;
            /** @description Where it was given; empty where that was not noted. */
            source: string;
            takenBackAt: string | null;
            wording: string;
        };
        /** @description Whoever may ring, and what she can do. */
        Caller: {
            /** Format: uuid */
            id: string;
            /** @description In which she asks; any where none is named. */
            languages: string[];
            name: string;
            skills: string[];
        };
        CallingAppointment: {
            /** Format: date-time */
            at: string;
            campaign: string;
            customer: string | null;
            /** Format: uuid */
            id: string;
            timeZones: string[];
        };
        CallingHour: {
            contacts: components["schemas"]["CallingRate"];
            hour: number;
            /** @description 1 is Monday, by the clock of whoever was rung. */
            weekday: number;
        };
        /** @description The one customer whom an interviewer is asking. */
        CallingInHand: {
            appointmentAt: string | null;
            /** @description The attempt that rings or rang, once it does. */
            attemptId: string | null;
            /** @description Earlier ones, the newest first. */
            attempts: components["schemas"]["RungAttempt"][];
            campaign: {
                /** @description Whether another moment to call may be agreed on. */
                callBacks: boolean;
                /** Format: uuid */
                id: string;
                name: string;
            };
            customer: {
                extension: string | null;
                name: string | null;
                /** @description As it is dialled, such as +358401234567. */
                number: string | null;
                /** @description Whose clocks count there; of a country with several, all of them. */
                timeZones: string[];
            };
            /** Format: uuid */
            id: string;
            notes: components["schemas"]["CallingNote"][];
            purchase: {
                category: string | null;
                /** Format: date */
                on: string;
                product: string | null;
            } | null;
            state: components["schemas"]["CallingState"];
            store: string | null;
            survey: {
                customer: {
                    [key: string]: string | number | boolean;
                };
                definition: components["schemas"]["Definition"];
                /** @description What was answered so far, by whatever way; null before the first answer. */
                fill: unknown;
                language: string;
                seed: number;
                /** Format: uuid */
                versionId: string;
            };
            /** @description Yours until then; renew it before. */
            takenUntil: string | null;
        };
        CallingNote: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        /**
         * @description How an attempt by telephone ended.
         * @enum {string}
         */
        CallingOutcome: "completed" | "appointment" | "link_sent" | "broke_off" | "refused_for_now" | "refused" | "refused_for_good" | "unable" | "other_language" | "not_in" | "refused_by_other" | "wrong_number" | "died" | "no_answer" | "busy" | "machine" | "her_machine" | "dead_number" | "blocked" | "line_failed";
        /** @description Callings that stand alike: where, why, and when the first comes back. */
        CallingQueuePart: {
            backAt: string | null;
            count: number;
            reason: string | null;
            state: components["schemas"]["CallingState"];
        };
        /** @description A share of calls or of contacts, 0 to 1, with Wilson’s interval of 95 %. */
        CallingRate: {
            high: number | null;
            low: number | null;
            n: number;
            successes: number;
            value: number | null;
        };
        CallingRule: {
            /** @enum {string} */
            consent: "given" | "not_refused";
            country: string;
            isClosedOnHolidays: boolean;
            /** @description Set by the organisation; else as Candour proposes it. */
            isOwn: boolean;
            /** @description As Candour proposes it, which is no legal advice. */
            proposed: {
                /** @enum {string} */
                consent: "given" | "not_refused";
                isClosedOnHolidays: boolean;
                windows: {
                    from: string;
                    until: string;
                    weekdays: number[];
                }[];
            };
            /** @description Where the proposal comes from. */
            sources: {
                /** @enum {string} */
                basis: "read" | "reported" | "known" | "careful";
                says: string;
                where: string;
            }[];
            windows: {
                from: string;
                until: string;
                weekdays: number[];
            }[];
        };
        /**
         * @description Where one invitation on its way by telephone stands.
         * @enum {string}
         */
        CallingState: "ready" | "in_hand" | "ringing" | "talking" | "ended" | "resting" | "appointment" | "done" | "stopped" | "referred" | "unsettled";
        CallRecording: {
            /** @enum {string} */
            language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
            question: string;
            /** @description Null where the provider’s voice says it. */
            recording: {
                /** @description Where it is heard. */
                address: string;
                bytes: number;
                /** @description It says what the question says now; else the voice says it. */
                isCurrent: boolean;
                /** Format: date-time */
                recordedAt: string;
            } | null;
            text: string;
        };
        CallUnderWay: {
            /** @description What has come so far, in the order of the questions. */
            answers: components["schemas"]["ReadAnswer"][];
            apart: components["schemas"]["AnswerKeptApart"][];
            campaign: string;
            customer: string | null;
            interviewer: string;
            isHandedIn: boolean;
            language: string;
            /** @enum {string} */
            state: "ringing" | "talking" | "ended" | "unsettled";
        };
        /** @description Who is asked what, when, and in which words. */
        Campaign: {
            audience: components["schemas"]["Audience"];
            /** @description The ways of asking, in order: each follows for whoever has not answered so many days after the one before (0: for nobody), and at once for whoever that one can’t reach, or did not. */
            channels: components["schemas"]["CampaignChannel"][];
            closesOn: string | null;
            /** Format: uuid */
            id: string;
            message: components["schemas"]["CampaignMessage"];
            name: string;
            /** @description When it was settled who is asked. */
            releasedAt: string | null;
            reminders: components["schemas"]["CampaignReminder"][];
            sending: components["schemas"]["Sending"];
            startsAt: string | null;
            status: components["schemas"]["CampaignStatus"];
            /** Format: uuid */
            surveyId: string;
            surveyName: string;
            /** @enum {string} */
            surveySetting: "store" | "call_centre" | "any";
            /** Format: uuid */
            surveyVersionId: string;
        };
        CampaignChannel: {
            afterDays: number;
            callBacks?: boolean;
            channel: string;
            interviewsAtMost?: number;
            refusalsAgain?: boolean;
            skill?: string;
        };
        /** @description What became of everybody in the sample, and response rates by AAPOR’s Standard Definitions. */
        CampaignLedger: {
            byChannel: components["schemas"]["LedgerPart"][];
            byStore: {
                codes: {
                    [key: string]: number;
                };
                /** @description Share of the cases of unknown eligibility that is taken to be eligible. */
                e: number;
                /**
                 * @description `given` by a person, or `proportional`: as among the cases whose eligibility asking has shown.
                 * @enum {string}
                 */
                eFrom: "given" | "proportional";
                groups: {
                    I: number;
                    NC: number;
                    NE: number;
                    O: number;
                    P: number;
                    R: number;
                    UO: number;
                };
                id: string | null;
                name: string | null;
                rates: {
                    RR1: number | null;
                    RR2: number | null;
                    RR3: number | null;
                    RR4: number | null;
                    RR5: number | null;
                    RR6: number | null;
                };
                sample: number;
            }[];
            codes: {
                code: string;
                count: number;
                group: string;
                name: string;
            }[];
            /** @description Share of the cases of unknown eligibility that is taken to be eligible. */
            e: number;
            /**
             * @description `given` by a person, or `proportional`: as among the cases whose eligibility asking has shown.
             * @enum {string}
             */
            eFrom: "given" | "proportional";
            groups: {
                I: number;
                NC: number;
                NE: number;
                O: number;
                P: number;
                R: number;
                UO: number;
            };
            rates: {
                RR1: number | null;
                RR2: number | null;
                RR3: number | null;
                RR4: number | null;
                RR5: number | null;
                RR6: number | null;
            };
            sample: number;
        };
        /** @description What a campaign sends by post. */
        CampaignMailings: {
            anonymous: boolean;
            items: components["schemas"]["Mailing"][];
            /** @description Letters that wait for the contact budget or for their day. */
            later: number;
            /** @description As it would be printed unless another is given. */
            returnAddress: string;
            /** @description Letters that wait and may be printed now. */
            toPrint: number;
        };
        CampaignMessage: {
            body: components["schemas"]["Text"] | null;
            /** @description Puts the first question into the mail: a press opens the page with that answer chosen, not given. */
            firstQuestion: boolean;
            greeting: components["schemas"]["Text"] | null;
            /** @description Words of letters, where they are others than the ready ones. */
            letter?: components["schemas"]["LetterWords"] | null;
            /** @description Of the organisation’s own domain, for which the relay signs. */
            senderAddress: string | null;
            senderName: string | null;
            subject: components["schemas"]["Text"] | null;
        };
        CampaignProgress: {
            answered: number;
            bounced: number;
            /** @description For each way of asking, in the order of the campaign. */
            byChannel: components["schemas"]["ChannelProgress"][];
            byDay: components["schemas"]["SentByDay"][];
            cancelled: number;
            delivered: number;
            /** @description When the last mail will probably have left. */
            doneBy: string | null;
            inDoubt: number;
            /** @description Invitations, asked or still waiting for a channel. */
            invited: number;
            /** @description Of these the mails alone; null where the campaign sends none. */
            mails: components["schemas"]["MailProgress"] | null;
            opened: number;
            queued: number;
            refused: number;
            sending: number;
            /** @description Made by whatever way. Of a mail: taken by the relay; what came back later was sent too, and not delivered. */
            sent: number;
            skipped: number;
            skips: {
                count: number;
                reason: components["schemas"]["SkipReason"];
            }[];
            started: number;
            status: components["schemas"]["CampaignStatus"];
        };
        CampaignReminder: {
            afterDays: number;
            body: components["schemas"]["Text"] | null;
            subject: components["schemas"]["Text"] | null;
        };
        /** @enum {string} */
        CampaignStatus: "draft" | "scheduled" | "running" | "paused" | "finished" | "cancelled";
        Case: {
            /** @description The answers that opened it, and what she wrote. */
            answers: components["schemas"]["ReadAnswer"][];
            clocks: components["schemas"]["CaseClock"][];
            /** @description How she is reached; null where she is no customer. */
            contact: {
                email: string | null;
                language: string | null;
                phone: string | null;
            } | null;
            /** @description The customer’s name, or who called. */
            customer: string | null;
            /** @description By when the next thing is to be done; null where nothing is, or the customer is waited for. */
            dueAt: string | null;
            events: components["schemas"]["CaseEvent"][];
            /** @enum {string} */
            hoursFrom: "store" | "region" | "organisation" | "assumed";
            hoursName: string | null;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            /** @description What you may write down next. */
            mayHappen: ("opened" | "answered" | "acknowledged" | "begun" | "contacted" | "waiting" | "heard" | "settled" | "confirmed" | "closed" | "withdrawn" | "reopened" | "noted" | "moved" | "due_moved" | "escalated" | "remedy_asked" | "remedy_granted" | "remedy_refused" | "erased")[];
            /** Format: date-time */
            openedAt: string;
            previousId: string | null;
            rule: string | null;
            /** @description Her first words. */
            said: string | null;
            /** @enum {string} */
            state: "new" | "acknowledged" | "in_work" | "waiting_for_customer" | "settled" | "confirmed" | "closed_without_word" | "reopened";
            store: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            team: "store" | "region" | "desk";
            timeZone: string;
        };
        /** @description Why it came to a case. */
        CaseCause: {
            isRetired: boolean;
            key: string;
            /** @description Null where a ready one is called as it was. */
            names: {
                [key: string]: string;
            } | null;
            parent: string | null;
        };
        CaseClock: {
            /** @enum {string} */
            clock: "acknowledged" | "first_word" | "settled" | "remedy";
            doneAt: string | null;
            dueAt: string | null;
            pausedMinutes: number;
            pauses: {
                /** Format: date-time */
                from: string;
                until: string | null;
            }[];
            /** @description The sum of the open time, pauses counted in, until it was done or until now. */
            rows: components["schemas"]["OpenTimeRow"][];
            /** Format: date-time */
            startedAt: string;
            targetMinutes: number;
            /** @description Open minutes, without those of waiting for the customer. */
            usedMinutes: number;
        };
        CaseEvent: {
            /** Format: date-time */
            at: string;
            /** @description Null where nobody did it. */
            by: string | null;
            details: {
                action?: string;
                /** @enum {string} */
                by?: "phone" | "email" | "letter" | "in_person";
                /**
                 * @description The targets changed, not the hours.
                 * @enum {boolean}
                 */
                byTargets?: true;
                /**
                 * @description Of `escalated`: which clock has used so many per cent of what it allows.
                 * @enum {string}
                 */
                clock?: "acknowledged" | "first_word" | "settled" | "remedy";
                cost?: number;
                from?: string | null;
                /**
                 * @description She said it herself, on her page.
                 * @enum {boolean}
                 */
                hers?: true;
                /** @enum {string} */
                remedy?: "none" | "apology" | "repair" | "replacement" | "refund" | "voucher" | "other";
                rootCause?: string;
                /**
                 * @description Whether it was settled, as she says.
                 * @enum {string}
                 */
                said?: "yes" | "in_part" | "no";
                step?: 100 | 150 | 200;
                /** @enum {string} */
                team?: "store" | "region" | "desk";
                to?: string | null;
                told?: string;
            } | null;
            /** @enum {string} */
            kind: "opened" | "answered" | "acknowledged" | "begun" | "contacted" | "waiting" | "heard" | "settled" | "confirmed" | "closed" | "withdrawn" | "reopened" | "noted" | "moved" | "due_moved" | "escalated" | "remedy_asked" | "remedy_granted" | "remedy_refused" | "erased";
            number: number;
            words: string | null;
        };
        CaseFigures: {
            causes: {
                cost: number;
                count: number;
                key: string;
            }[];
            late: number;
            /** @description Thirteen months, the newest first. */
            months: components["schemas"]["CaseMonth"][];
            /** @description Cases that are open now, of whatever month; they have no time to settle. */
            open: number;
            told: number;
            toldKept: number;
            /** @description Open minutes within which eight of ten were settled; null where fewer than 30 were. */
            usualMinutes: number | null;
        };
        CaseLink: {
            /** @description The rows of its QR code, dark modules as 1, light ones as 0; empty where there is none. */
            modules: string[];
            /** @description Null where the store has none. */
            url: string | null;
        };
        CaseMonth: {
            /** @description Those of them that were never opened again, as of today. */
            firstTry: number;
            /** @description Open minutes that these took, in the mean. */
            minutes: number | null;
            /**
             * Format: date
             * @description Its first day, by the clock of each store.
             */
            month: string;
            opened: number;
            /** @description Those of them that were opened again in a later month: what was told of this month before has changed. */
            restated: number;
            /** @description Cases that are settled, in the month in which they were settled last. */
            settled: number;
            /** @description Those of them whose customer was told a time. */
            told: number;
            /** @description Those of them that took no longer. */
            toldKept: number;
            /** @description Cases that were settled for the first time. */
            tried: number;
        };
        CaseRule: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What became of answers of the last 30 days that met it. */
            outcomes: components["schemas"]["CaseRuleOutcome"][];
            /** Format: date-time */
            startedAt: string;
            /** @description Null looks at every survey that is not anonymous. */
            surveyId: string | null;
            surveyName: string | null;
            /** @enum {string} */
            team: "store" | "region" | "desk";
            test: components["schemas"]["CaseRuleTest"];
        };
        CaseRuleOutcome: {
            count: number;
            /** @enum {string} */
            outcome: "opened" | "added" | "reopened" | "no_leave" | "no_customer" | "imported";
        };
        CaseRuleTest: {
            below: number;
            /** @enum {string} */
            kind: "score";
            /** @description `index`, `role:overall`, `item:` with a question’s key, or `principle:` with a principle’s. */
            measure: string;
        } | {
            codes: number[];
            /** @enum {string} */
            kind: "choice";
            question: string;
        } | {
            /** @enum {string} */
            kind: "words";
            /** @description How words begin, by the language of the answers. */
            words: {
                [key: string]: string[];
            };
        };
        CaseRuleWouldMeet: {
            met: number;
            /** @description Answers of the last 30 days; 5,000 at most. */
            of: number;
            /** @description Of these, with leave to contact. */
            toOpen: number;
        };
        CaseSettings: {
            /** @description As in ISO 4217: what remedies cost is counted in it. */
            currency: string;
            remedyLimit: number;
            targets: {
                acknowledged: number;
                first_word: number;
                settled: number;
            };
        };
        CaughtMail: {
            /** Format: date-time */
            at: string;
            from: string;
            /** Format: uuid */
            id: string;
            /** @description It speaks to one of the people who work here, and may hold a link that signs in as them. */
            personal: boolean;
            subject: string;
            to: string;
        };
        /** @description One line of the trail. */
        Change: {
            action: string;
            /** Format: date-time */
            at: string;
            by: {
                /** @description Null where a shopper did it whom the reader may not know. */
                name: string | null;
            };
            changes: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            } | null;
            /** Format: uuid */
            id: string;
            subjectId: string | null;
            /** @enum {string} */
            subjectKind: "organisation" | "person" | "api key" | "line" | "recording" | "calling hours" | "calling" | "interviewer" | "campaign" | "case rule" | "case settings" | "caller" | "root cause" | "customer" | "customer field" | "consent to calls" | "mail rule" | "number" | "address" | "import" | "mail" | "attempt" | "print run" | "mailing" | "letter" | "score rules" | "response" | "assignment" | "visit" | "programme" | "shopper" | "standard" | "store" | "region" | "opening hours" | "survey";
            subjectName: string;
        };
        /** @description A change with the channels kept constant, told where their mix moved. */
        ChangeOfMix: {
            /** @description Null where no channel was used in both periods: then channel and period can’t be told apart. */
            adjusted: {
                /** @enum {string} */
                direction: "unknown" | "up" | "down" | "same";
                high: number | null;
                low: number | null;
                value: number | null;
            } | null;
            /** @description Percentage points by which the share of the channel that moved most did so. */
            moved: number;
        };
        ChannelCount: {
            /** @description Of those who will be asked, whom this way reaches. */
            canBeAsked: number;
            channel: string;
            /** @description Who has an address and must not be asked this way, and why. */
            kept: {
                count: number;
                reason: string;
            }[];
            withoutAddress: number;
        };
        ChannelProgress: {
            /** @description Of those asked, who answered after it had asked last. */
            answered: number;
            /** @description People, once it was sent or rang. */
            asked: number;
            channel: string;
            /** @description Whom it can’t ask any more. */
            notReached: number;
            /** @description Of these, whom it reached: what was delivered, and calls in which somebody spoke. */
            reached: number;
            /** @description Handed over to it, and not asked by it yet. */
            waiting: number;
        };
        ChartPoint: {
            figure: components["schemas"]["Figure"];
            /** @description Limits for this month’s base; null where the figure is not shown or there are too few months. */
            lower: number | null;
            period: string;
            signals: components["schemas"]["Signal"][];
            upper: number | null;
        };
        Checklist: {
            definition: components["schemas"]["Definition"];
            /** Format: uuid */
            id: string;
        };
        /** @description What the first rows tell of a column, were it one of dates or amounts. */
        ColumnHint: {
            /** @description The orders in which all its dates can be read; null where no cell tells anything. Empty where they contradict. */
            dayOrders: components["schemas"]["DayOrder"][] | null;
            /** @description The mark that its amounts have before decimals; null where none tells, or they contradict. */
            decimalMark: ("," | ".") | null;
            /** @description A date that leaves the order open, to show. */
            openDay: string | null;
        };
        Comment: {
            language: string;
            on: string;
            question: string;
            /** @description Null where the reader may not open the whole answer. */
            responseId: string | null;
            store: string | null;
            storeId: string | null;
            /** Format: uuid */
            surveyId: string;
            text: string;
        };
        CommentPage: {
            /** @description There are too few to show any. */
            hidden: boolean;
            items: components["schemas"]["Comment"][];
            next: string | null;
        };
        ComparedRate: {
            /** @description From all others, corrected for how many are compared (Holm). */
            differs: boolean;
            high: number | null;
            low: number | null;
            n: number;
            successes: number;
            value: number | null;
        };
        /** @description A store among its peers. */
        ComparedStore: {
            /** @description The score with all answers brought to one channel; null where it was not asked for or can’t be told. */
            adjusted: {
                high: number | null;
                low: number | null;
                value: number;
            } | null;
            band: ("above" | "in_line" | "below") | null;
            code: string;
            csat: components["schemas"]["Figure"];
            effort: components["schemas"]["Figure"];
            estimate: {
                high: number;
                low: number;
                value: number;
            } | null;
            funnel: ("inside" | "beyond_95" | "beyond_998") | null;
            index: components["schemas"]["Figure"];
            n: number;
            name: string;
            nps: components["schemas"]["Figure"];
            principles: {
                [key: string]: components["schemas"]["Figure"];
            };
            rank: {
                high: number;
                low: number;
            } | null;
            regionName: string | null;
            reliability: number | null;
            /** @description The score that stores are compared by. */
            score: components["schemas"]["Figure"];
            setting: components["schemas"]["Setting"];
            /** Format: uuid */
            storeId: string;
            tieGroup: number | null;
        };
        /** @description How stores compare, and the network that they are compared with. */
        Comparison: {
            adjustment: {
                effects: {
                    channel: components["schemas"]["ResponseChannel"];
                    high: number | null;
                    low: number | null;
                    points: number | null;
                }[];
                /** @description The channel that all answers are brought to: the one with most of them. */
                reference: components["schemas"]["ResponseChannel"] | null;
                /**
                 * @description Why there are no adjusted scores, where there are none.
                 * @enum {string}
                 */
                status: "ok" | "no_answers" | "one_channel" | "confounded" | "not_a_mean";
            } | null;
            /** @description How many stores of the network ranks, bands and the funnel are told among: those with enough answers. */
            compared: number;
            funnel: components["schemas"]["Funnel"] | null;
            /** @description The stores that are looked at, all together; null where they are the network. */
            here: {
                csat: components["schemas"]["Figure"];
                effort: components["schemas"]["Figure"];
                index: components["schemas"]["Figure"];
                nps: components["schemas"]["Figure"];
                place: components["schemas"]["Place"];
                principles: components["schemas"]["PrincipleFigure"][];
            } | null;
            items: components["schemas"]["ComparedStore"][];
            madeUnder: components["schemas"]["MadeUnder"];
            /** @description The score that stores are compared by. */
            measure: string;
            /** @description Every store of the organisation, whoever asks. */
            network: {
                csat: components["schemas"]["Figure"];
                effort: components["schemas"]["Figure"];
                index: components["schemas"]["Figure"];
                nps: components["schemas"]["Figure"];
                principles: components["schemas"]["PrincipleFigure"][];
            };
            principles: {
                key: string;
                name: string;
            }[];
            /**
             * @description Whether the stores can be told apart at all.
             * @enum {string}
             */
            reading: "no_answers" | "too_few_to_tell_apart" | "some_differ";
            weights: components["schemas"]["ViewWeights"];
        };
        /** @enum {string} */
        Consent: "given" | "unknown" | "withdrawn";
        /** @description How much of one person’s contact budget is used. */
        Contacts: {
            atMost: number;
            contacts: number;
            freeFrom: string | null;
            gapDays: number;
            withinDays: number;
        };
        /** @description Somebody who said yes to being contacted. */
        ContactWish: {
            comment: string | null;
            customer: {
                email: string | null;
                /** Format: uuid */
                id: string;
                name: string | null;
                /** @description As it is dialled. */
                phone: string | null;
                /** @description As somebody wrote it. */
                phoneTyped: string | null;
            } | null;
            /** Format: date */
            day: string;
            doneAt: string | null;
            doneBy: string | null;
            /** Format: uuid */
            responseId: string;
            store: string | null;
            storeId: string | null;
            survey: string;
        };
        ControlChart: {
            centre: number | null;
            measure: string;
            points: components["schemas"]["ChartPoint"][];
            /** @enum {string} */
            status: "ok" | "too_few_months";
            /** @description Of the whole year that is charted. */
            weights: components["schemas"]["ViewWeights"];
        };
        Correction: {
            /** Format: date-time */
            at: string;
            byShopper: boolean;
            changes: {
                after: components["schemas"]["Said"];
                before: components["schemas"]["Said"];
                key: string;
                text: string;
            }[];
            /** Format: uuid */
            id: string;
            /** @description What the phone noted while the shopper put it right. */
            journal?: {
                /** @description What the phone’s clock was behind ours at sending. */
                clockOffsetMs: number;
                events: components["schemas"]["JournalEvent"][];
                state: components["schemas"]["JournalState"];
            } | null;
            reason: string;
        };
        /** @description A day on which the whole country is closed. */
        CountryDay: {
            /** Format: date */
            day: string;
            /** @description What it is called in that country. */
            name: string;
        };
        Customer: {
            /** @description Where letters reach the person. */
            address: components["schemas"]["PostalAddress"] | null;
            consent: components["schemas"]["Consent"];
            email: string | null;
            fields: components["schemas"]["FieldValues"];
            /** Format: uuid */
            id: string;
            language: string;
            lastAskedAt: string | null;
            lastPurchaseOn: string | null;
            name: string | null;
            /** @description Since when the person wants nothing more by post. */
            noPostSince: string | null;
            /** @description As it is dialled (E.164), such as +358401234567; null where it can’t be read. */
            phone: string | null;
            phoneExtension: string | null;
            /** @description Why what was typed is no number that can be rung. */
            phoneFault: components["schemas"]["Finding"] | null;
            /** @description The number as somebody wrote it. */
            phoneTyped: string | null;
            reference: string | null;
            /** @description On the list of addresses that get no mail. */
            suppressed: boolean;
            /** @description The person’s own clock; null where it is not known. */
            timeZone: string | null;
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
            /** @description Where letters reach the person. */
            address: components["schemas"]["PostalAddress"] | null;
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
            /** @description Since when the person wants nothing more by post. */
            noPostSince: string | null;
            /** @description As it is dialled (E.164), such as +358401234567; null where it can’t be read. */
            phone: string | null;
            phoneExtension: string | null;
            /** @description Why what was typed is no number that can be rung. */
            phoneFault: components["schemas"]["Finding"] | null;
            /** @description The number as somebody wrote it. */
            phoneTyped: string | null;
            purchases: components["schemas"]["Purchase"][];
            reference: string | null;
            /** @description On the list of addresses that get no mail. */
            suppressed: boolean;
            /** @description The person’s own clock; null where it is not known. */
            timeZone: string | null;
        };
        /** @description Why a customer was asked, and why not. */
        CustomerHistory: {
            /** Format: date-time */
            at: string;
            campaign: string;
            /** Format: uuid */
            campaignId: string;
            /** @description The way of asking, of an attempt and of a report. */
            channel: string | null;
            detail: string | null;
            /** @description State of an attempt, kind of a report, or reason of a skip. */
            outcome: string;
            /** @enum {string} */
            what: "first" | "next" | "again" | "reminder" | "answer" | "report" | "skipped";
        };
        /** @enum {string} */
        DayOrder: "dmy" | "mdy" | "ymd";
        DayPart: {
            /** @description Weekdays; 1 is Monday. */
            days: number[];
            from: string;
            to: string;
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
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            points: {
                code: number;
                label?: components["schemas"]["DefinitionText"];
            }[];
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
            text: components["schemas"]["DefinitionText"];
            worth?: number;
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "choice";
            omit?: "automated_call"[];
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
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
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
            showIfWords?: components["schemas"]["DefinitionText"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "matrix";
            omit?: "automated_call"[];
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
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            /** @enum {string} */
            role?: "overall" | "recommend" | "ease";
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "receipt";
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
            text: components["schemas"]["DefinitionText"];
        } | {
            allowNotApplicable?: boolean;
            allowRefuse?: boolean;
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "place";
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
            omit?: "automated_call"[];
            required?: boolean;
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
            text: components["schemas"]["DefinitionText"];
            unit?: components["schemas"]["DefinitionText"];
        } | {
            help?: components["schemas"]["DefinitionText"];
            key: string;
            /** @enum {string} */
            kind: "statement";
            showIf?: components["schemas"]["DefinitionCondition"];
            showIfWords?: components["schemas"]["DefinitionText"];
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
        DomainCheck: {
            /** @enum {string} */
            check: "spf" | "dkim" | "dmarc";
            /** @description The name in DNS that was asked. */
            name: string;
            record: string | null;
            /**
             * @description `several`: only one may be there · `weak`: does not ask receivers to refuse others · `other_key`: not the key that signs here · `not_signing`: no key is set here · `unreachable`: DNS did not answer.
             * @enum {string}
             */
            state: "fine" | "missing" | "several" | "weak" | "other_key" | "not_signing" | "unreachable";
            /** @description The record that would be right, where one can be told. */
            wanted: string | null;
        };
        DomainHealth: {
            checks: components["schemas"]["DomainCheck"][];
            domain: string;
            relaySet: boolean;
        };
        /** @description An attempt that somebody has to look at. */
        Doubt: {
            /** Format: date-time */
            at: string;
            campaign: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            channel: string;
            customer: {
                email: string | null;
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            detail: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Next: by the next channel, after the one before brought no answer. Again: once more by the same.
             * @enum {string}
             */
            kind: "first" | "next" | "again" | "reminder";
            /** @enum {string} */
            state: "in_doubt" | "refused";
        };
        DrawnMail: {
            html: string;
            subject: string;
            text: string;
        };
        /** @description A principle, how much it goes with overall satisfaction, and how well it is done. */
        Driver: {
            /** @description With overall satisfaction. */
            correlation: number;
            /** @description Percent of what the principles explain together. */
            importance: number;
            key: string;
            /** @description How many answered both. */
            n: number;
            name: string;
            performance: components["schemas"]["Figure"];
            place: ("act_first" | "keep" | "watch" | "enough") | null;
        };
        Drivers: {
            drivers: components["schemas"]["Driver"][];
            /** @description From how many on importance is told. */
            fewest: number;
            /**
             * @description What goes together is told from every answer as one.
             * @enum {string}
             */
            importanceWeights: "ignored";
            /** @description Principles that too few answered together with the others. */
            leftOut: string[];
            /** @description How many answered how satisfied they are. */
            n: number;
            /** @description Importance is always the network’s: a store has too few answers. Performance is that of the view. */
            rSquared: number | null;
            /** @enum {string} */
            status: "ok" | "too_few" | "undetermined";
            /** @description Of performance. */
            weights: components["schemas"]["ViewWeights"];
        };
        /** @description What one visit came to, or would. */
        EarnedRow: {
            currency: string;
            fee: number;
            /** Format: uuid */
            jobId: string;
            paidOn: string | null;
            reimbursement: number;
            state: components["schemas"]["VisitState"];
            store: string;
            /** Format: date */
            visitedOn: string;
        };
        /**
         * @description Why there is no value; never merged.
         * @enum {string}
         */
        Emptiness: "not_shown" | "not_applicable" | "skipped" | "refused";
        /** @description Something that makes a visit’s evidence weaker. */
        EvidenceFlag: {
            /** @enum {string} */
            code: "journal_broken" | "journal_refused" | "no_place" | "mock_place" | "far_from_store" | "short_visit" | "clock_set" | "photo_missing" | "photo_from_gallery" | "photo_seen_before" | "photo_other_time" | "photo_elsewhere" | "photo_unusable" | "place_unusable" | "incomplete" | "times_off" | "receipt_time" | "other_day" | "other_day_part";
            details: {
                [key: string]: string | number;
            };
            /**
             * @description By how many grades.
             * @enum {number}
             */
            lowers: 1 | 2;
        };
        /** @enum {string} */
        EvidenceGrade: "A" | "B" | "C" | "D";
        ExplainedPart: {
            answers: number;
            points: number;
            /** @description Null: a role’s own question, or principles that are not shown one by one, together. */
            principle: {
                key: string;
                name: string;
            } | null;
            questions: components["schemas"]["QuestionShare"][];
            /** @description How much of the score it is, as a fraction: weights of principles without answers are shared out. */
            share: number;
            weight: number | null;
        };
        /** @description Where a score comes from: parts that sum to it. */
        Explanation: {
            madeUnder: components["schemas"]["MadeUnder"];
            parts: components["schemas"]["ExplainedPart"][];
        };
        /** @description What an own field of a customer must say to be asked. */
        FieldCondition: {
            field: string;
            is: components["schemas"]["FieldOperator"];
            value?: (string | number | boolean) | (string | number | boolean)[];
        };
        /** @enum {string} */
        FieldKind: "choice" | "text" | "number" | "date" | "yes_no";
        /** @enum {string} */
        FieldOperator: "is" | "is_not" | "one_of" | "at_least" | "at_most" | "empty";
        /** @description Values of the organisation’s own fields, by their keys. */
        FieldValues: {
            [key: string]: string | number;
        };
        /** @description A number as it may be shown: with its base, its interval, and whether there are enough answers to show it. Scores are 0 to 100, NPS −100 to 100, CSAT percent. */
        Figure: {
            change?: components["schemas"]["FigureChange"];
            high: number | null;
            low: number | null;
            n: number;
            status: components["schemas"]["FigureStatus"];
            value: number | null;
            /** @description Where the answers have unlike weights that are used: Kish’s design effect, and how many equally weighted answers tell as much. `n` is people all the same, and so is what is hidden or marked for being few. */
            weighting?: components["schemas"]["Weighting"];
        };
        /** @description A change or difference in points: an arrow only where its interval leaves zero out and it is large enough to matter. */
        FigureChange: {
            /** @enum {string} */
            direction: "unknown" | "up" | "down" | "same";
            high: number | null;
            low: number | null;
            mix?: components["schemas"]["ChangeOfMix"];
            value: number | null;
        };
        /**
         * @description Suppressed: too few answers; protected: enough, but other figures less this one would give too few away; undefined: there are answers, yet the score can’t be made of them, as an index of too few principles; empty: nobody answered anything.
         * @enum {string}
         */
        FigureStatus: "ok" | "caution" | "suppressed" | "protected" | "undefined" | "empty";
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
        /** @description Where stores of any size would lie if they differed by chance only. */
        Funnel: {
            limits: {
                high95: number;
                high998: number;
                low95: number;
                low998: number;
                n: number;
            }[];
            /** @description Mean z²: far above 1, stores differ by more than chance. */
            overdispersion: number;
            target: number;
        };
        Holiday: {
            /** Format: date */
            day: string;
            name: string;
        };
        Import: {
            added: number;
            /** @description Rows with something wrong. */
            bad: number;
            badCells: number;
            bytes: number;
            bytesRead: number;
            canUndo: boolean;
            columns: string[];
            /** Format: date-time */
            createdAt: string;
            delimiter: string;
            /** @description Names the file’s content. */
            digest: string | null;
            encoding: string;
            fileName: string;
            finishedAt: string | null;
            /** @description Whether its file is still kept, so that it can be tried again. */
            hasFile: boolean;
            /** @description The line on which the header begins: titles may stand above it. */
            headerLine: number;
            /** @description By column. */
            hints: {
                [key: string]: components["schemas"]["ColumnHint"];
            };
            /** Format: uuid */
            id: string;
            /** @description What could not be undone, because it is in use. */
            kept: number;
            kind: components["schemas"]["ImportKind"];
            mapping: components["schemas"]["ImportMapping"] | null;
            merged: number;
            message: string | null;
            /** @description Code of the reason for which it failed. */
            reason: string | null;
            /** @description What its sentence names. */
            reasonDetails: {
                [key: string]: string | number;
            };
            rows: number;
            sheet: string | null;
            sheets: string[];
            status: components["schemas"]["ImportStatus"];
            unchanged: number;
            updated: number;
            /** @description What the weights of its answers come to, where it has any. */
            weights: components["schemas"]["ImportedWeights"] | null;
        };
        ImportChange: {
            after: {
                [key: string]: string | number | boolean | null;
            };
            before: {
                [key: string]: string | number | boolean | null;
            };
            /** @enum {string} */
            kind: "updated" | "merged" | "shared" | "moved";
            line: number;
            name: string;
            /** Format: uuid */
            subjectId: string;
        };
        /** @description What the weights of a file come to. */
        ImportedWeights: {
            designEffect: number;
            effectiveN: number;
            sum: number;
        };
        /** @description What is wrong with one cell of a file. */
        ImportFault: {
            code: string;
            /** @description What the sentence names, for whoever words it in another language. */
            details: {
                [key: string]: string | number;
            };
            field: string;
            line: number;
            message: string;
            value: string;
        };
        /** @description An import; with what its file looks like while it can be started. */
        ImportFound: {
            added: number;
            /** @description Rows with something wrong. */
            bad: number;
            badCells: number;
            bytes: number;
            bytesRead: number;
            canUndo: boolean;
            columns: string[];
            /** Format: date-time */
            createdAt: string;
            delimiter: string;
            /** @description Names the file’s content. */
            digest: string | null;
            encoding: string;
            fileName: string;
            finishedAt: string | null;
            /** @description Whether its file is still kept, so that it can be tried again. */
            hasFile: boolean;
            /** @description The line on which the header begins: titles may stand above it. */
            headerLine: number;
            /** @description By column. */
            hints: {
                [key: string]: components["schemas"]["ColumnHint"];
            };
            /** Format: uuid */
            id: string;
            /** @description What could not be undone, because it is in use. */
            kept: number;
            kind: components["schemas"]["ImportKind"];
            /** @description Cells with letters that tell how the file is encoded. */
            letters?: string[][];
            mapping: components["schemas"]["ImportMapping"] | null;
            merged: number;
            message: string | null;
            /** @description Code of the reason for which it failed. */
            reason: string | null;
            /** @description What its sentence names. */
            reasonDetails: {
                [key: string]: string | number;
            };
            rows: number;
            /** @description The first rows. */
            sample?: string[][];
            sheet: string | null;
            sheets: string[];
            status: components["schemas"]["ImportStatus"];
            /** @description What a column may be. */
            targets?: {
                key: string;
                label?: string;
                /** @description What may be written in ways that are open. */
                notation: ("day" | "amount") | null;
                required: boolean;
            }[];
            unchanged: number;
            /** @description Words that look wrong in the languages of the list. */
            unlikely?: string[];
            updated: number;
            /** @description What the weights of its answers come to, where it has any. */
            weights: components["schemas"]["ImportedWeights"] | null;
        };
        /** @enum {string} */
        ImportKind: "stores" | "customers" | "responses";
        /** @description Which column is what. */
        ImportMapping: {
            [key: string]: unknown;
        };
        /** @enum {string} */
        ImportStatus: "waiting" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled" | "undoing" | "undone";
        Installation: {
            /** @description Mails stay here, in the built-in inbox. */
            mailCatcher: boolean;
            setUp: boolean;
        };
        InterviewerEffect: {
            designEffect: number | null;
            high: number | null;
            /** @description Share of the variance that lies between interviewers; by chance below 0. */
            icc: number | null;
            interviewers: number;
            key: string;
            low: number | null;
            n: number;
            text: string;
        };
        /** @description How calls of one interviewer ended, beside those of all others. */
        InterviewerFigures: {
            /** @description Of contacts. */
            completed: components["schemas"]["ComparedRate"];
            /** @description Of calls, those in which somebody spoke. */
            contacts: components["schemas"]["ComparedRate"];
            /** @description Median length of a completed interview. */
            minutes: number | null;
            name: string;
            /** Format: uuid */
            personId: string;
            /** @description Of completed interviews, those of less than half the median length of all. */
            quick: components["schemas"]["ComparedRate"];
            /** @description Of contacts. */
            refused: components["schemas"]["ComparedRate"];
        };
        InterviewerSignals: {
            name: string;
            /** Format: uuid */
            personId: string;
            signals: components["schemas"]["InterviewSignal"][];
        };
        /** @description Of completed interviews, those that show it; with innocent reasons, too. */
        InterviewSignal: {
            /** @description From all others, corrected for how many are compared (Holm). */
            differs: boolean;
            high: number | null;
            low: number | null;
            n: number;
            /**
             * @description Under half the usual length of its survey; the same point on every scale; answered within two seconds of the ring; rung before 9 or from 20 there; denied by the customer, of those who answered a mail that asks whether she was called.
             * @enum {string}
             */
            signal: "quick" | "same" | "at_once" | "odd_hours" | "denied";
            successes: number;
            value: number | null;
        };
        Invitation: {
            answeredAt: string | null;
            attempts: components["schemas"]["Attempt"][] | null;
            /** @description Disposition in the codes of the field. */
            code: string | null;
            customer: {
                email: string | null;
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** Format: uuid */
            id: string;
            language: string;
            openedAt: string | null;
            /** @description The name of that disposition. */
            outcome: string | null;
            state: components["schemas"]["InvitationState"];
            store: string | null;
        };
        /** @enum {string} */
        InvitationState: "queued" | "waiting" | "opened" | "started" | "answered" | "cancelled";
        /** @description A job as a shopper’s phone has it: everything that is needed without a network. */
        Job: {
            appeal: components["schemas"]["RejectionAppeal"] | null;
            applied: boolean;
            briefing: components["schemas"]["Text"];
            briefingPassed: boolean;
            /** @description Which option is right stays with the server. */
            briefingTest: {
                key: string;
                options: {
                    code: number;
                    label: components["schemas"]["Text"];
                }[];
                text: components["schemas"]["Text"];
            }[];
            competitor: boolean;
            currency: string;
            /** @description When a visit may begin; at any time where there are none. */
            dayParts: components["schemas"]["DayPart"][];
            fee: number;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Open, and the programme lets shoppers take such jobs by themselves. */
            mayTake: boolean;
            minMinutes: number | null;
            offerUntil: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            reimbursedUpTo: number;
            rejection: components["schemas"]["Rejection"] | null;
            returned: components["schemas"]["ReturnedJob"] | null;
            scenario: components["schemas"]["Text"];
            state: components["schemas"]["AssignmentState"];
            store: {
                address: string | null;
                /** Format: uuid */
                id: string;
                latitude: number | null;
                longitude: number | null;
                name: string;
                timeZone: string;
            };
            /** @description Which terms it has; whoever takes it says which they read. */
            termsKey: string;
            /** Format: date */
            to: string;
            /** Format: uuid */
            versionId: string;
            visit: {
                key: string;
                state: components["schemas"]["VisitState"];
            } | null;
        };
        /** @description What an invitation to join says before it is accepted. */
        Join: {
            email: string;
            /** @description As whoever invited them wrote it. */
            name: string;
            organisation: string;
            role: components["schemas"]["Role"];
        };
        /** @description One line of what a phone noted during a visit. */
        JournalEvent: {
            /** @description The phone’s clock, milliseconds since 1970. */
            at: number;
            hash: string;
            /** @enum {string} */
            kind: "began" | "seen" | "answered" | "changed" | "place" | "photo" | "stopwatch" | "clock" | "resumed" | "ended";
            /** @description Milliseconds since the visit began by a clock that nobody can set. */
            mono: number;
            place?: {
                accuracy: number;
                latitude: number;
                longitude: number;
                mock?: boolean;
            };
            question?: string;
            /** @description As the phone noted it. */
            value?: unknown;
            /** @description The value before, where it was changed. */
            was?: unknown;
        };
        JournalReceipt: {
            code: string | null;
            message: string | null;
            /** @enum {string} */
            state: "stored" | "refused";
        };
        /**
         * @description A journal that could not be read, or lies in the future, is refused whole.
         * @enum {string}
         */
        JournalState: "stored" | "refused";
        /**
         * @description What an API key may be given.
         * @enum {string}
         */
        KeyScope: "responses.write" | "responses.read" | "customers.change" | "customers.read" | "stores.read" | "dashboards.read" | "surveys.read" | "mail.report" | "paper.scan";
        /** @enum {string} */
        Language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
        LedgerPart: {
            codes: {
                [key: string]: number;
            };
            /** @description Share of the cases of unknown eligibility that is taken to be eligible. */
            e: number;
            /**
             * @description `given` by a person, or `proportional`: as among the cases whose eligibility asking has shown.
             * @enum {string}
             */
            eFrom: "given" | "proportional";
            groups: {
                I: number;
                NC: number;
                NE: number;
                O: number;
                P: number;
                R: number;
                UO: number;
            };
            id: string | null;
            rates: {
                RR1: number | null;
                RR2: number | null;
                RR3: number | null;
                RR4: number | null;
                RR5: number | null;
                RR6: number | null;
            };
            sample: number;
        };
        LetterWords: {
            body: components["schemas"]["Text"] | null;
            greeting: components["schemas"]["Text"] | null;
            reminder: components["schemas"]["Text"] | null;
            subject: components["schemas"]["Text"] | null;
        };
        ListedCampaign: {
            answered: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            invited: number;
            name: string;
            sent: number;
            skipped: number;
            startsAt: string | null;
            status: components["schemas"]["CampaignStatus"];
            surveyName: string;
        };
        ListedCase: {
            /** @description The customer’s name, or who called. */
            customer: string | null;
            /** @description By when the next thing is to be done; null where nothing is, or the customer is waited for. */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            /** Format: date-time */
            openedAt: string;
            rule: string | null;
            /** @description Her first words. */
            said: string | null;
            /** @enum {string} */
            state: "new" | "acknowledged" | "in_work" | "waiting_for_customer" | "settled" | "confirmed" | "closed_without_word" | "reopened";
            store: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            team: "store" | "region" | "desk";
        };
        ListedProgramme: {
            /** @description How many planned visits are in each state; none where a state is missing. */
            assignments: {
                [key: string]: number;
            };
            competitor: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            state: components["schemas"]["ProgrammeState"];
            stores: number;
            surveyName: string;
        };
        ListedResponse: {
            at: string;
            channel: components["schemas"]["ResponseChannel"];
            comment: string | null;
            /** @description What was known of the customer in the fields that results are compared by. */
            fields: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            id: string;
            index: number | null;
            language: string;
            overall: number | null;
            store: string | null;
            storeId: string | null;
            survey: string;
            /** Format: uuid */
            surveyId: string;
            weight: number;
        };
        ListedReview: {
            approvesAt?: string | null;
            flags?: number;
            /** @description Stores are told nothing of the evidence, nor when by the minute. */
            grade?: components["schemas"]["EvidenceGrade"];
            /** Format: uuid */
            id: string;
            openAppeals: number;
            programme: string;
            /** Format: date-time */
            receivedAt?: string;
            shopper?: {
                number: number;
            };
            state: components["schemas"]["VisitState"];
            store: string;
            /** Format: uuid */
            storeId: string;
            /** Format: date */
            visitedOn: string;
            /** @description Until when it waits for photos. */
            waitsUntil?: string | null;
        };
        ListedSurvey: {
            anonymous: boolean;
            /** @enum {string} */
            audience: "customer" | "shopper";
            /** Format: uuid */
            id: string;
            languages: components["schemas"]["Language"][];
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
        MadeKey: {
            /** Format: uuid */
            id: string;
            /** @description Given once, and kept as a hash only. */
            key: string;
            name: string;
            scopes: components["schemas"]["KeyScope"][];
        };
        /** @description What was promised to a customer. */
        MadePromise: {
            by: string | null;
            caseId: string | null;
            /** @description The customer’s name, or to whom it was made. */
            customer: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date
             * @description The day that she was told first.
             */
            firstDueOn: string;
            happened: components["schemas"]["PromiseEvent"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "answer" | "send" | "repair" | "other";
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            state: "open" | "kept" | "kept_late" | "broken" | "withdrawn";
            store: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            what: string | null;
        };
        /** @description Which versions figures are made under. */
        MadeUnder: {
            equalWeights: boolean;
            rules: number;
            rulesPublishedAt: string | null;
            standard: number;
        };
        /** @description What was sent in the last thirty days, and what became of it. */
        MailHealth: {
            away: number;
            bounced: number;
            complained: number;
            /** @description Addresses that were given up. */
            dead: number;
            delayed: number;
            inDoubt: number;
            /** @description Since when what comes back can’t be read, and why; null while it can, or where no mailbox is set. */
            mailboxAway: {
                /** Format: date-time */
                since: string;
                /** @enum {string} */
                trouble: "silent" | "turned_away" | "no_folder";
            } | null;
            refused: number;
            replied: number;
            sent: number;
            /** @description Messages that came back and that nobody can read, for a person to look at where they lie. */
            setAside: {
                /** Format: date-time */
                receivedAt: string;
                said: string;
            }[];
            unsubscribed: number;
        };
        Mailing: {
            /** Format: uuid */
            campaignId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            letters: number;
            name: string;
            postedOn: string | null;
            returned: number;
            state: components["schemas"]["MailingState"];
            /** @description Of these, whom nobody may ask any more: they were not posted, or must be taken out before. */
            takenOut: number;
        };
        MailingFile: {
            bytes: number;
            firstPostcode: string;
            lastPostcode: string;
            letters: number;
            ordinal: number;
        };
        MailingFound: {
            anonymous: boolean;
            /** Format: uuid */
            campaignId: string;
            /** Format: date-time */
            createdAt: string;
            /** @description For the printer, by postcode; they go once the letters are posted. */
            files: components["schemas"]["MailingFile"][];
            /** Format: uuid */
            id: string;
            letters: number;
            name: string;
            postedOn: string | null;
            returned: number;
            /** @description Print runs of the personal sheets beside the letters; none of an anonymous survey. */
            sheets: {
                language: string;
                /** Format: uuid */
                runId: string;
            }[];
            state: components["schemas"]["MailingState"];
            /** @description Of these, whom nobody may ask any more: they were not posted, or must be taken out before. */
            takenOut: number;
            /** @description Letters to be taken out before the rest is posted: who answered or said no since. */
            toTakeOut: {
                file: number;
                number: string;
                /** @description In its file, from 1. */
                place: number;
            }[];
        };
        /** @enum {string} */
        MailingState: "printing" | "printed" | "failed" | "posted" | "dropped";
        MailProgress: {
            bounced: number;
            cancelled: number;
            delivered: number;
            inDoubt: number;
            queued: number;
            refused: number;
            sending: number;
            /** @description Made by whatever way. Of a mail: taken by the relay; what came back later was sent too, and not delivered. */
            sent: number;
        };
        MailRule: {
            /**
             * @description Whether only customers who agreed are asked by mail, or all but those who refused. As Candour proposes it unless the organisation decided; no legal advice.
             * @enum {string}
             */
            consent: "given" | "not_refused";
            country: string;
            /** @description Nobody has decided yet, and mails go on as they did before Candour knew of the rule. */
            isUndecided: boolean;
            /** @enum {string} */
            proposed: "given" | "not_refused";
            /** @description Customers there with an e-mail address who have not agreed; null where no consent is asked for. */
            withoutConsent: number | null;
        };
        /** @description What a person sees of themselves. */
        Me: {
            may: components["schemas"]["Permission"][];
            organisation: {
                colour: string;
                /** Format: uuid */
                id: string;
                language: string;
                name: string;
                settings: {
                    contactGapDays: number;
                    markBelow: number;
                    suppressBelow: number;
                };
                timeZone: string;
            };
            person: {
                email: string;
                /** Format: uuid */
                id: string;
                language: string;
                name: string;
                role: components["schemas"]["Role"];
            };
            scope: {
                everything: boolean;
                regionIds: string[];
                storeIds: string[];
            };
        };
        /** @description A store that a manager should look at, and why. */
        NeedsALook: {
            figure: components["schemas"]["Figure"];
            name: string;
            /** @enum {string} */
            reason: "below_network" | "fell" | "no_answers";
            /** Format: uuid */
            storeId: string;
        };
        /** @description A way of asking that campaigns may name. */
        OfferedChannel: {
            /**
             * @description Which of a customer’s addresses it needs.
             * @enum {string}
             */
            address: "email" | "phone" | "post" | "none";
            channel: string;
            /** @description Somebody hears who it is that answers, so it asks no anonymous survey. */
            hearsWho: boolean;
        };
        OpeningHours: {
            /** @description Days with hours of their own: an empty list is closed, null is as in the week though it is a holiday. */
            days: {
                [key: string]: components["schemas"]["OpeningPeriod"][] | null;
            };
            /**
             * @description Whose hours they are; assumed where nobody said any: Monday to Friday, 9 to 17.
             * @enum {string}
             */
            from: "store" | "region" | "organisation" | "assumed";
            /** @description What that region is called. */
            fromName: string | null;
            /** @description Those to come, of the country where it is and as the organisation keeps them. */
            holidays: components["schemas"]["Holiday"][];
            /** @description The last year of which holidays are known. */
            holidaysUntil: number;
            /** @description Holidays are closed unless `days` says otherwise. */
            isClosedOnHolidays: boolean;
            isOpen: boolean;
            /** @description When it opens next, or now where it is open; null where it never does. */
            opensAt: string | null;
            timeZone: string;
            /** @description Monday is 1, Sunday 7; a day with a break has two periods. */
            week: {
                from: string;
                /** @description `24:00` ends the day. */
                until: string;
                weekdays: number[];
            }[];
        };
        OpeningPeriod: {
            from: string;
            /** @description `24:00` ends the day. */
            until: string;
        };
        OpenTimeRow: {
            day: string;
            from: string;
            /** @enum {string} */
            kind: "open";
            minutes: number;
            until: string;
        } | {
            days: string[];
            /** @enum {string} */
            kind: "closed";
        };
        Organisation: {
            /** @enum {string} */
            answerWeights: "used" | "ignored";
            /** @description So many per cent of interviews by telephone are followed by a mail that asks whether there was a call. */
            callChecksPercent: number;
            colour: string;
            /** @description Nobody is asked again within so many days, over all campaigns. */
            contactGapDays: number;
            /** @description Nobody is written to more often than this, reminders counted … */
            contactsAtMost: number;
            /** @description … within so many days. */
            contactsWithinDays: number;
            /** @description Where telephone numbers are unless they say otherwise, as in ISO 3166-1; null where that is not known. */
            country: string | null;
            /** @description Every principle counts the same in the index. */
            equalWeights: boolean;
            /** Format: uuid */
            id: string;
            language: string;
            /** @description The picture above mails, by its digest; null shows the name in words. */
            logo: {
                digest: string;
                height: number;
                width: number;
            } | null;
            /** @description Whether mails leave on closed days. */
            mailsOnClosedDays: boolean;
            /** @description Figures on fewer answers are marked. */
            markBelow: number;
            name: string;
            /** @description Days on which it is open though the country is closed. */
            openDays: string[];
            /** @description Closed days beside those of the country, by date, and what each is called. */
            ownClosedDays: {
                [key: string]: string;
            };
            postalAddress: string;
            senderAddress: string;
            senderName: string;
            /** @description Differences of fewer points are too small to matter. */
            smallestDifference: number;
            /** @description Figures on fewer answers are not shown. */
            suppressBelow: number;
            timeZone: string;
        };
        OverTime: {
            /**
             * @description What it is told by: months for whoever may not read the answers of each day.
             * @enum {string}
             */
            by: "day" | "week" | "month";
            measure: string;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            points: {
                figure: components["schemas"]["Figure"];
                period: string;
            }[];
            weights: components["schemas"]["ViewWeights"];
        };
        /** @description How often the answers to one question were overturned. */
        OverturnRate: {
            appealed: number;
            dismissed: number;
            question: string;
            survey: string;
            text: string;
            upheld: number;
        };
        Overview: {
            csat: components["schemas"]["Figure"];
            effort: components["schemas"]["Figure"];
            index: components["schemas"]["Figure"];
            madeUnder: components["schemas"]["MadeUnder"];
            needALook: components["schemas"]["NeedsALook"][];
            /** @description The whole network, where only a part of it is looked at. */
            network: components["schemas"]["Totals"] | null;
            nps: components["schemas"]["Figure"];
            overTime: {
                byChannel: {
                    channel: components["schemas"]["ResponseChannel"];
                    n: number;
                }[];
                index: components["schemas"]["Figure"];
                period: string;
            }[];
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                previousFrom: string;
                /** Format: date */
                previousTo: string;
                /** Format: date */
                to: string;
            };
            place: components["schemas"]["Place"] | null;
            principles: components["schemas"]["PrincipleFigure"][];
            responseRate: {
                answered: number;
                high: number | null;
                low: number | null;
                percent: number | null;
                sent: number;
            };
            responses: {
                n: number;
                previous: number;
            };
            stores: {
                /** @description How many of them have enough answers to be told from the network. */
                enough: number;
                listed: number;
            };
            weights: components["schemas"]["ViewWeights"];
        };
        /** @description In her hands, or hers to say how it ended. */
        OwnCalling: {
            customer: string | null;
            /** Format: uuid */
            id: string;
            rungAt: string | null;
            state: components["schemas"]["CallingState"];
        };
        OwnTelephone: {
            /**
             * @description Whether the line can call now; the simulated one rings telephones on a page alone.
             * @enum {string}
             */
            line: "ready" | "simulated" | "away";
            /** @description Which the line rings before it rings a customer; null where none is written down. */
            number: string | null;
        };
        PageSetAside: {
            file: number;
            /** @description Of the file, from 1. */
            page: number;
            /** @enum {string} */
            state: "foreign" | "unreadable" | "other";
            why: string | null;
        };
        /** @description Pages of a sheet that have not been scanned yet. */
        PagesMissing: {
            number: string;
            pages: number[];
            run: string;
        };
        /** @description Something on a scanned page that a person looks at. */
        PaperCheck: {
            choices: {
                choice: number | ("not_applicable" | "refused");
                label: string;
            }[];
            /** Format: uuid */
            id: string;
            /**
             * @description Marks to be told, writing to be typed, or two pages under one number of which one counts.
             * @enum {string}
             */
            kind: "mark" | "text" | "pages";
            language: string;
            /** @description Several boxes may be crossed. */
            many: boolean;
            /** @description The question as it is printed. */
            text: string;
            writing: ("line" | "lines" | "number" | "date") | null;
        };
        /** @description What a shopper has earned by one approved visit. */
        PayRow: {
            currency: string;
            fee: number;
            /**
             * Format: uuid
             * @description As the shopper’s own statement names the visit; stores never see it.
             */
            jobId: string;
            paidOn: string | null;
            programme: string;
            reimbursement: number;
            shopper: string;
            /** Format: uuid */
            shopperId: string;
            store: string;
            /** Format: date */
            visitedOn: string;
            /** Format: uuid */
            visitId: string;
        };
        /** @enum {string} */
        Permission: "stores.read" | "standard.read" | "dashboards.read" | "responses.read" | "surveys.read" | "customers.read" | "campaigns.read" | "mail.read" | "stores.change" | "standard.change" | "surveys.change" | "customers.change" | "campaigns.change" | "imports.change" | "responses.write" | "mail.report" | "visits.read" | "visits.appeal" | "visits.review" | "visits.pay" | "visits.make" | "shopping.read" | "shopping.change" | "shoppers.read" | "shoppers.change" | "hours.change" | "cases.read" | "cases.work" | "promises.make" | "cases.grant" | "calls.make" | "calls.read" | "calls.supervise" | "paper.read" | "paper.change" | "paper.scan" | "paper.verify" | "organisation.change" | "people.read" | "people.change" | "keys.change" | "changes.read";
        Person: {
            email: string;
            /** Format: uuid */
            id: string;
            language: string;
            lastSeenAt: string | null;
            name: string;
            regionIds: string[];
            role: components["schemas"]["Role"];
            status: components["schemas"]["PersonStatus"];
            storeIds: string[];
        };
        /** @enum {string} */
        PersonStatus: "invited" | "active" | "deactivated";
        /** @description A photo and the earlier one of another visit that shows the same picture. */
        PhotoPair: {
            other: {
                /** Format: uuid */
                photoId: string;
                store: string;
                /** Format: date */
                visitedOn: string;
                /** Format: uuid */
                visitId: string;
            };
            /** Format: uuid */
            photoId: string;
        };
        /** @description Whether a photo that was named has come. */
        PhotoState: {
            /** @description Why it was refused: `not_a_photo`, `photo_too_large`, `photo_damaged`. */
            code: string | null;
            message: string | null;
            sha256: string;
            /** @enum {string} */
            state: "missing" | "stored" | "refused";
        };
        /** @description Which stores a figure is of, by name. */
        Place: {
            /** @description Only those stores that whoever asks answers for. */
            mine: boolean;
            region: string | null;
            setting: components["schemas"]["Setting"] | null;
            store: string | null;
        };
        /** @description Where the next visits would tell most. */
        PlannedVisits: {
            items: {
                gain: number;
                store: string;
                /** Format: uuid */
                storeId: string;
                visits: number;
            }[];
            visitsForFirm: number | null;
        };
        PostalAddress: {
            city: string;
            country: string;
            /** @description Above the street instead of the name. */
            line: string | null;
            postcode: string;
            street: string[];
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
        PrincipleFigure: {
            figure: components["schemas"]["Figure"];
            key: string;
            name: string;
            target: number | null;
        };
        /** @description Sheets that are printed together. */
        PrintRun: {
            anonymous: boolean;
            /** @description Of the PDF, once it is there. */
            bytes: number | null;
            /** @description Of personal sheets. */
            campaignId: string | null;
            closedAt: string | null;
            copies: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description Scans go so many days after the run is closed. */
            keepDays: number;
            /** @description Each copy has a number of its own, or one leaf is copied and every copy is a response; personal sheets lie beside the letters of a campaign. */
            kind: components["schemas"]["SheetKind"];
            language: components["schemas"]["Language"];
            name: string;
            /** @description Of the longest sheet. */
            pages: number;
            /** @enum {string} */
            paper: "a4" | "letter";
            state: components["schemas"]["PrintRunState"];
            /** @description Whose the answers are. */
            store: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Name of the survey. */
            survey: string;
            /** Format: uuid */
            surveyId: string;
            /** Format: uuid */
            surveyVersionId: string;
            /** @enum {string} */
            textSize: "normal" | "large";
            versionNumber: number;
        };
        PrintRunFound: {
            anonymous: boolean;
            /** @description Of the PDF, once it is there. */
            bytes: number | null;
            /** @description Of personal sheets. */
            campaignId: string | null;
            closedAt: string | null;
            copies: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Answers that were given against an instruction, and left out. */
            dropped: {
                question: string;
                sheets: number;
            }[];
            /** Format: uuid */
            id: string;
            /** @description Scans go so many days after the run is closed. */
            keepDays: number;
            /** @description Each copy has a number of its own, or one leaf is copied and every copy is a response; personal sheets lie beside the letters of a campaign. */
            kind: components["schemas"]["SheetKind"];
            language: components["schemas"]["Language"];
            name: string;
            /** @description Of the longest sheet. */
            pages: number;
            /** @enum {string} */
            paper: "a4" | "letter";
            /** @description How often a person saw other marks than were accepted, with the 95 % interval of the error in percent; null where nothing was looked at. */
            sample: {
                checked: number;
                differed: number;
                from: number;
                to: number;
            } | null;
            /** @description Sheets that came back: handed in, with pages missing, with something to look at, what the survey does not take, and whose answers had come another way before. */
            sheets: {
                accepted: number;
                answeredBefore: number;
                doubtful: number;
                partly: number;
                refused: number;
            };
            state: components["schemas"]["PrintRunState"];
            /** @description Whose the answers are. */
            store: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Name of the survey. */
            survey: string;
            /** Format: uuid */
            surveyId: string;
            /** Format: uuid */
            surveyVersionId: string;
            /** @enum {string} */
            textSize: "normal" | "large";
            /** @description What people are to look at, the blind sample among it. */
            toCheck: number;
            versionNumber: number;
        };
        /** @enum {string} */
        PrintRunState: "printing" | "printed" | "failed";
        /** @description A refusal, with a stable code and a sentence that says what to do. */
        Problem: {
            code: components["schemas"]["ProblemCode"] | "internal" | ("http_400" | "http_401" | "http_403" | "http_405" | "http_406" | "http_408" | "http_413" | "http_414" | "http_415" | "http_429" | "http_431" | "http_500" | "http_501" | "http_503");
            detail: string;
            details?: {
                /** @description Of `choose_organisation`: those to choose among. */
                organisations?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            } & {
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
        ProblemCode: "invalid_input" | "malformed_json" | "unknown_host" | "cross_site" | "not_found" | "too_large" | "unsupported_type" | "changed_meanwhile" | "taken" | "still_in_use" | "wrong_state" | "changed_on_its_way" | "twin_in_flight" | "database_unavailable" | "busy" | "not_signed_in" | "signed_in_as_other" | "wrong_credentials" | "too_many_attempts" | "choose_organisation" | "not_allowed" | "gone" | "already_set_up" | "last_owner" | "weak_password" | "telephone_busy" | "unusable_recording" | "no_simulated_line" | "no_own_telephone" | "line_rests" | "line_refused" | "not_genuine" | "not_to_be_rung" | "unusable_appointment" | "no_call_backs" | "other_version" | "handed_in_already" | "steps_missing" | "not_handed_in" | "unusable_message" | "case_open" | "not_now_in_case" | "remedy_needs_yes" | "own_remedy" | "too_many_causes" | "rule_of_anonymous" | "rule_meets_many" | "not_now_in_promise" | "unusable_number" | "unusable_postal_address" | "too_many_fields" | "too_many_compared" | "field_not_compared" | "unknown_field" | "unusable_rules" | "unusable_file" | "files_unavailable" | "closed" | "unusable_logo" | "cannot_be_printed" | "other_language" | "more_than_a_leaf" | "empty_scan" | "check_settled" | "unusable_check" | "not_by_post" | "nothing_to_post" | "too_few_to_hide" | "return_address_needed" | "unusable_posting_day" | "posted_otherwise" | "sending_suspended" | "unusable_answers" | "other_audience" | "key_used_for_other_answers" | "unknown_measure" | "not_your_job" | "rotation" | "briefing_not_passed" | "not_suitable" | "sealed_visit_unreadable" | "sealed_visit_not_theirs" | "unusable_photo" | "photo_changed" | "programme_not_ready" | "own_visit" | "too_late" | "nothing_changed" | "already_handed_in" | "unusable_standard" | "would_be_circular" | "unusable_definition";
        Programme: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What its makers should weigh: `few_visits`. */
            notes: string[];
            /** @description Which state of it is shown; whoever changes it says so. */
            revision: string;
            staffNotice: {
                how: string;
                /** Format: date */
                informedOn: string;
            } | null;
            state: components["schemas"]["ProgrammeState"];
            storeIds: string[];
            surveyName: string;
            /** Format: uuid */
            surveyVersionId: string;
            terms: components["schemas"]["Terms"];
        };
        /** @enum {string} */
        ProgrammeState: "draft" | "running" | "paused" | "finished";
        PromiseEvent: {
            /** Format: date-time */
            at: string;
            by: string | null;
            channel: ("phone" | "email" | "letter" | "in_person") | null;
            dueOn: string | null;
            /** @enum {string} */
            kind: "made" | "moved" | "kept" | "broken" | "withdrawn";
            number: number;
            words: string | null;
        };
        /** @description Who could be offered which open job. */
        Proposal: {
            /** Format: uuid */
            assignmentId: string;
            km: number | null;
            /** @description How many jobs the shopper has by then. */
            load: number;
            /** @description Which part of the shopper’s visits was approved, 0 to 1. */
            rating: number | null;
            shopper: string;
            /** Format: uuid */
            shopperId: string;
            store: string;
        };
        /** @description A published version of the rules, with what it restated. */
        PublishedRules: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
            restatement: components["schemas"]["Restatement"];
            rules: components["schemas"]["ScoreRules"];
            /** Format: uuid */
            standardVersionId: string;
        };
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
        QuestionAnswer: ({
            value: components["schemas"]["AnswerValue"];
        } | {
            empty: components["schemas"]["Emptiness"];
        }) | {
            rows: {
                [key: string]: {
                    value: components["schemas"]["AnswerValue"];
                } | {
                    empty: components["schemas"]["Emptiness"];
                };
            };
        };
        QuestionResult: {
            byStore: {
                figure: components["schemas"]["Figure"];
                name: string;
                /** Format: uuid */
                storeId: string;
            }[];
            distribution: components["schemas"]["Bar"][];
            emptiness: {
                notApplicable: number;
                notShown: number;
                refused: number;
                skipped: number;
            } | null;
            figure: components["schemas"]["Figure"] | null;
            kind: components["schemas"]["AskedKind"];
            n: number;
            overTime: {
                figure: components["schemas"]["Figure"];
                period: string;
            }[];
            principleKey: string | null;
            text: string;
            /** @description Where the answers have unlike weights that are used: Kish’s design effect, and how many equally weighted answers tell as much. `n` is people all the same, and so is what is hidden or marked for being few. */
            weighting?: components["schemas"]["Weighting"];
            weights: components["schemas"]["ViewWeights"];
        };
        QuestionShare: {
            answers: number;
            /** @description In points of the score; all shares sum to it. */
            points: number;
            /** @description Null: questions on too few answers to be shown one by one, together. */
            question: {
                key: string;
                text: string;
            } | null;
            survey: {
                /** Format: uuid */
                id: string;
                version: number;
                /** Format: uuid */
                versionId: string;
            } | null;
            /** @description How much the answer counts among those of its principle. */
            weight: number | null;
        };
        /** @description One answer as a person reads it, with what it counted for. */
        ReadAnswer: {
            empty: components["schemas"]["Emptiness"] | null;
            key: string;
            /** @description The answer in words. */
            label: string | null;
            principle: string | null;
            /** @description 0 to 100; null where the answer is not scored or empty. */
            score: number | null;
            text: string;
            value: components["schemas"]["AnswerValue"] | null;
        };
        /** @description A survey to start from. */
        ReadySurvey: {
            /** @enum {string} */
            audience: "customer" | "shopper";
            definition: components["schemas"]["Definition"];
            key: string;
            languages: components["schemas"]["Language"][];
            questions: number;
            /** @enum {string} */
            setting: "store" | "call_centre" | "any";
            title: components["schemas"]["Text"];
        };
        /** @description What a phone may rely on: what is stored is stored, and may be deleted there. */
        Receipt: {
            /** @description What has put the visit right, the first one first; without a journal where the app sent none. */
            amendments: {
                amendmentKey: string;
                journal: components["schemas"]["JournalReceipt"] | null;
            }[];
            /** @enum {string} */
            answers: "stored";
            grade: {
                grade: components["schemas"]["EvidenceGrade"];
                reasons: components["schemas"]["EvidenceFlag"][];
            };
            journal: components["schemas"]["JournalReceipt"];
            key: string;
            photos: components["schemas"]["PhotoState"][];
            /** Format: date-time */
            receivedAt: string;
            returned: components["schemas"]["Returned"] | null;
            state: components["schemas"]["VisitState"];
            /** Format: uuid */
            visitId: string;
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
        /** @description Why a visit was not approved, and until when that may be appealed. */
        Rejection: {
            appealUntil: string;
            at: string;
            reason: string;
        };
        RejectionAppeal: {
            at: string;
            decidedAt: string | null;
            outcome: string | null;
            reason: string;
            state: components["schemas"]["AppealState"];
        };
        /**
         * @description The way in which answers came.
         * @enum {string}
         */
        ResponseChannel: "email" | "phone" | "automated_call" | "paper" | "web" | "import" | "visit";
        RestatedStore: {
            after: components["schemas"]["Stood"];
            before: components["schemas"]["Stood"];
            name: string;
            /** Format: uuid */
            storeId: string;
        };
        /** @description What a change of the rules does to the figures of the latest months: nothing else changes. */
        Restatement: {
            bandsChanged: number;
            compared: number;
            /** @description Store indexes that can no longer be shown. */
            hidden: number;
            index: {
                after: number | null;
                before: number | null;
            };
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            placesChanged: number;
            /** @description Store indexes that can be shown now. */
            shown: number;
            /** @description The stores that move most, at most 50. */
            stores: components["schemas"]["RestatedStore"][];
        };
        Returned: {
            /** Format: date-time */
            at: string;
            notes: {
                note: string;
                question: string;
            }[];
            until: string;
        };
        /** @description A return with the answers as they stand: all that is needed to put a visit right without a network. */
        ReturnedJob: {
            answers: {
                [key: string]: components["schemas"]["QuestionAnswer"];
            };
            /** Format: date-time */
            at: string;
            notes: {
                note: string;
                question: string;
            }[];
            until: string;
            /**
             * Format: uuid
             * @description Of the checklist that was answered, which may be older than the job’s.
             */
            versionId: string;
        };
        /** @description A visit: what is missing is not for whoever asks. */
        Review: {
            answers?: components["schemas"]["ShownAnswer"][];
            appeals?: {
                items: {
                    outcome: string | null;
                    question: string;
                    state: components["schemas"]["AppealState"];
                }[];
                /** @description The last day on which a store may appeal. */
                until: string | null;
            };
            /** Format: date-time */
            beganAt?: string;
            clockOffsetMs?: number;
            corrections?: components["schemas"]["Correction"][];
            decision?: {
                reason?: string;
            } | null;
            /** Format: date-time */
            endedAt?: string;
            flags?: components["schemas"]["EvidenceFlag"][];
            grade?: components["schemas"]["EvidenceGrade"];
            /** @description What it was by itself, where a review found more. */
            gradeBefore?: components["schemas"]["EvidenceGrade"] | null;
            /** Format: uuid */
            id: string;
            journal?: components["schemas"]["JournalEvent"][];
            journalState?: components["schemas"]["JournalState"];
            money?: {
                currency: string;
                fee: number;
                paidOn: string | null;
                reimbursement: number;
            };
            photos?: components["schemas"]["ReviewPhoto"][];
            /** @description Where the store is. */
            place?: {
                /** Format: uuid */
                id: string;
                latitude: number | null;
                longitude: number | null;
                name: string;
            };
            programme: string;
            /** Format: date-time */
            receivedAt?: string;
            /** @description What was restated since the decision, and why. */
            restated?: {
                changes: {
                    after: components["schemas"]["Said"];
                    before: components["schemas"]["Said"];
                    key: string;
                    text: string;
                }[];
                /** Format: date */
                on: string;
                reason: string;
            }[];
            returned?: components["schemas"]["Returned"] | null;
            /** @description Which state of it is shown; whoever decides says so. */
            revision?: string;
            sections?: {
                key: string;
                title: string;
            }[];
            seenBefore?: components["schemas"]["PhotoPair"][];
            shopper?: {
                /** Format: uuid */
                id?: string;
                name?: string;
                number: number;
            };
            state: components["schemas"]["VisitState"];
            store: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            visitedOn: string;
        };
        ReviewPhoto: {
            /** Format: uuid */
            id: string;
            /** @description It came after the visit had gone to review without it. */
            late?: boolean;
            latitude?: number | null;
            longitude?: number | null;
            /** @description From the store; null where the picture says no place. */
            metres?: number | null;
            question: string;
            receivedAt?: string | null;
            /** @description Why its bytes were refused. */
            refused?: string | null;
            sha256?: string;
            source?: ("camera" | "gallery") | null;
            /** @enum {string} */
            state: "missing" | "stored" | "refused" | "let_go";
            /** @description Milliseconds since 1970, by the server’s clock. */
            takenAt?: number | null;
            /** @description A reviewer took it out of the answer, and it is kept beside it. */
            takenOut?: boolean;
        };
        /** @enum {string} */
        Role: "owner" | "analyst" | "region_manager" | "store_manager" | "shopper" | "interviewer" | "supervisor" | "reviewer" | "scheduler" | "verifier";
        RulesOverview: {
            number: number;
            rules: components["schemas"]["ScoreRules"];
            versions: components["schemas"]["PublishedRules"][];
        };
        RungAttempt: {
            outcome: components["schemas"]["CallingOutcome"] | null;
            /** Format: date-time */
            rungAt: string;
        };
        /** @description What was said in one answer: in words, or why nothing was. */
        Said: {
            empty: components["schemas"]["Emptiness"] | null;
            words: string;
        };
        SampleProgress: {
            done: number;
            message?: string;
            /** @description There once it is done. */
            signIn?: {
                email: string;
                password: string;
            };
            /** @enum {string} */
            status: "none" | "running" | "done" | "failed";
            total: number;
        };
        /** @description Scanned files that were brought together. */
        ScanBatch: {
            /** @description Pages that were scanned before, with the same marks. */
            again: number;
            blank: number;
            /** Format: date-time */
            createdAt: string;
            files: number;
            foreign: number;
            /** Format: uuid */
            id: string;
            /** @description Pages under a known number with other marks. */
            other: number;
            pages: number;
            read: number;
            stoppedAt: string | null;
            /** @description What a person is to look at. */
            toCheck: number;
            unreadable: number;
            /** @description Files that are on their way or being read. */
            waiting: number;
        };
        ScanBatchFound: {
            /** @description Pages that were scanned before, with the same marks. */
            again: number;
            blank: number;
            /** Format: date-time */
            createdAt: string;
            fileList: components["schemas"]["ScanFile"][];
            files: number;
            foreign: number;
            /** Format: uuid */
            id: string;
            /** @description The first five hundred. */
            missing: components["schemas"]["PagesMissing"][];
            /** @description Pages under a known number with other marks. */
            other: number;
            pages: number;
            read: number;
            /** @description Pages that were not taken, each with its reason; the first five hundred. */
            setAside: components["schemas"]["PageSetAside"][];
            stoppedAt: string | null;
            /** @description What a person is to look at. */
            toCheck: number;
            unreadable: number;
            /** @description Files that are on their way or being read. */
            waiting: number;
        };
        ScanFile: {
            bytes: number;
            /** Format: uuid */
            id: string;
            ordinal: number;
            pages: number;
            /** @enum {string} */
            state: "arriving" | "waiting" | "read" | "known" | "failed";
        };
        /** @description A scan that was brought by a program. */
        ScanTaken: {
            /**
             * Format: uuid
             * @description That of the day, by the organisation’s clock.
             */
            batchId: string;
            /** Format: uuid */
            id: string;
            /**
             * @description The very same file was brought before, and is not read again.
             * @enum {string}
             */
            state: "waiting" | "known";
        };
        Score: {
            /** @description Null where the score itself is not shown; absent where it was not asked for. */
            explanation?: components["schemas"]["Explanation"] | null;
            figure: components["schemas"]["Figure"];
            measure: string;
            name: string | null;
            target: number | null;
        };
        ScoreFound: {
            /** @description Null where the score itself is not shown; absent where it was not asked for. */
            explanation?: components["schemas"]["Explanation"] | null;
            figure: components["schemas"]["Figure"];
            madeUnder: components["schemas"]["MadeUnder"];
            measure: string;
            name: string | null;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            target: number | null;
            weights: components["schemas"]["ViewWeights"];
        };
        /** @description How scores are made and shown. */
        ScoreRules: {
            /**
             * @description Whether answers count by the weights that they came with, unless somebody who may choose does so for a view.
             * @enum {string}
             */
            answerWeights: "used" | "ignored";
            /** @description Every principle counts the same in the index, whatever the standard’s weights. */
            equalWeights: boolean;
            /** @description Figures on fewer answers are marked. */
            markBelow: number;
            /** @description Differences of fewer points are too small to matter: no arrow, no band. */
            smallestDifference: number;
            /** @description Figures on fewer answers are not shown. */
            suppressBelow: number;
            /** @description By principle: the score to reach, or none. */
            targets: {
                [key: string]: number | null;
            };
            /** @description By principle: how much it counts in the index; 0 leaves it out. */
            weights: {
                [key: string]: number;
            };
        };
        Sending: {
            /** @description Spread evenly over so many hours of the window; 0 sends as fast as the relay takes it. */
            spreadHours: number;
            /** @description Whoever was asked recently is asked up to so many days later; beyond that they are left out. */
            waitDays: number;
            /** @description Hours of the day in the time zone of each customer’s store; null sends at any hour. Monday is 1. */
            window: {
                from: string;
                until: string;
                weekdays: number[];
            } | null;
        };
        /** @description Whether asking waits for a person’s yes, and how much would be sent. */
        SendingState: {
            queued: number;
            since: string | null;
            suspended: boolean;
        };
        SentByDay: {
            answered: number;
            /** Format: date */
            day: string;
            delivered: number;
            opened: number;
            sent: number;
            started: number;
        };
        Session: {
            /** Format: date-time */
            createdAt: string;
            /** @description The one that asks. */
            current: boolean;
            device: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        /** @enum {string} */
        Setting: "store" | "call_centre";
        /** @enum {string} */
        SheetKind: "numbered" | "copied" | "personal";
        Shopper: {
            approved: number;
            email: string;
            /** @description Others of the same household. */
            household: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: uuid */
            householdId: string;
            /** Format: uuid */
            id: string;
            language: string;
            languages: string[];
            latitude: number | null;
            longitude: number | null;
            missed: number;
            name: string;
            number: number;
            phone: string | null;
            /** @enum {string} */
            status: "invited" | "active" | "deactivated";
            visits: number;
        };
        ShopperMe: {
            /** Format: uuid */
            id: string;
            language: components["schemas"]["Language"];
            name: string;
            /** Format: date-time */
            now: string;
            organisation: {
                colour: string | null;
                name: string;
                timeZone: string;
            };
            /** @description With which a visit is sealed into a file that the organisation alone can open. */
            sealingKey: string;
        };
        /** @description An answer as a reviewer or a store reads it. */
        ShownAnswer: {
            allowNotApplicable: boolean;
            /** @description How many digits after its point a number has. */
            decimals: number;
            empty: components["schemas"]["Emptiness"] | null;
            key: string;
            kind: components["schemas"]["AskedKind"];
            max: number | string | null;
            /** @description Least and most of a number or a day. */
            min: number | string | null;
            /** @description What else could have been chosen, where that is one or some of a few codes; the points of a matrix. */
            options: {
                code: number;
                label: string;
                other: boolean;
            }[];
            rows: components["schemas"]["ShownRow"][] | null;
            section: string;
            text: string;
            value: components["schemas"]["AnswerValue"] | null;
            words: string;
        };
        /** @description One row of a matrix as it was answered. */
        ShownRow: {
            empty: components["schemas"]["Emptiness"] | null;
            key: string;
            text: string;
            value: components["schemas"]["AnswerValue"] | null;
            words: string;
        };
        /**
         * @description Patterns that chance alone hardly makes, by Nelson’s rules.
         * @enum {string}
         */
        Signal: "beyond_limits" | "nine_on_one_side" | "six_in_a_row" | "two_of_three" | "four_of_five";
        SkippedPerson: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            customerId: string;
            email: string | null;
            name: string | null;
            reason: components["schemas"]["SkipReason"];
        };
        /**
         * @description Why somebody in the audience is not asked.
         * @enum {string}
         */
        SkipReason: "no_address" | "consent_withdrawn" | "opted_out" | "suppressed" | "no_consent" | "not_wanted" | "same_mailbox" | "asked_recently" | "asked_often";
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
        Statement: {
            items: components["schemas"]["EarnedRow"][];
            owed: number;
            paid: number;
        };
        Stood: {
            band: ("above" | "in_line" | "below") | null;
            /** @description Place by the score alone, 1 the highest; the range says what the answers can tell. */
            place: number | null;
            rank: {
                high: number;
                low: number;
            } | null;
            status: components["schemas"]["FigureStatus"];
            value: number | null;
        };
        Store: {
            address: string | null;
            closedOn: string | null;
            code: string;
            /** Format: uuid */
            id: string;
            language: components["schemas"]["Language"];
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
        StoreQuestion: {
            distribution: components["schemas"]["Bar"][];
            figure: components["schemas"]["Figure"] | null;
            key: string;
            kind: components["schemas"]["AskedKind"];
            n: number;
            principleKey: string | null;
            /** Format: uuid */
            surveyId: string;
            text: string;
            /** @description Where the answers have unlike weights that are used: Kish’s design effect, and how many equally weighted answers tell as much. `n` is people all the same, and so is what is hidden or marked for being few. */
            weighting?: components["schemas"]["Weighting"];
        };
        StoreResult: {
            comments: components["schemas"]["CommentPage"];
            csat: components["schemas"]["Figure"];
            effort: components["schemas"]["Figure"];
            index: components["schemas"]["Figure"];
            madeUnder: components["schemas"]["MadeUnder"];
            n: number;
            network: components["schemas"]["Totals"];
            nps: components["schemas"]["Figure"];
            overTime: {
                index: components["schemas"]["Figure"];
                period: string;
            }[];
            principles: {
                difference: {
                    high: number | null;
                    low: number | null;
                    mix?: components["schemas"]["ChangeOfMix"];
                    /** @enum {string} */
                    status: "unknown" | "same" | "above" | "below";
                    value: number | null;
                };
                key: string;
                name: string;
                network: components["schemas"]["Figure"];
                store: components["schemas"]["Figure"];
                target: number | null;
            }[];
            questions: components["schemas"]["StoreQuestion"][];
            responses: number;
            store: components["schemas"]["Store"];
            weights: components["schemas"]["ViewWeights"];
        };
        StoreWithHistory: {
            address: string | null;
            closedOn: string | null;
            code: string;
            /** @description The newest first. */
            history: components["schemas"]["StoreInRegion"][];
            /** Format: uuid */
            id: string;
            language: components["schemas"]["Language"];
            latitude: number | null;
            longitude: number | null;
            name: string;
            openedOn: string | null;
            regionId: string | null;
            regionName: string | null;
            setting: components["schemas"]["Setting"];
            timeZone: string;
        };
        /** @description A number that nobody rings, whoever has it. */
        SuppressedNumber: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @description Its beginning and end. */
            number: string;
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
        SurveyInterviewerEffects: {
            /** @description With ten interviews or more. */
            interviewers: number;
            /** @description Empty until five interviewers have ten interviews each. */
            items: components["schemas"]["InterviewerEffect"][];
            name: string;
            /** Format: uuid */
            surveyId: string;
        };
        SurveyVersion: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
        };
        /** @description What is in somebody’s hands at this moment. */
        TakenCalling: {
            campaign: string;
            customer: string | null;
            /** Format: uuid */
            id: string;
            interviewer: string;
            /** Format: date-time */
            since: string;
            state: components["schemas"]["CallingState"];
        };
        /** @description A call on the simulated line, as its telephone shows it. */
        TelephoneCall: {
            answeredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            from: string;
            heard: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                kind: "said" | "played" | "pressed" | "note";
                /** @description In which it is said, such as fi-FI. */
                language: string | null;
                /** @description Of a recording that is played, its address. */
                text: string;
            }[];
            isOver: boolean;
            sid: string;
            /** @enum {string} */
            status: "queued" | "initiated" | "ringing" | "in-progress" | "completed" | "busy" | "no-answer" | "failed" | "canceled";
            to: string;
        };
        /** @description How the line fares by which automated calls are made. */
        TelephoneLine: {
            callsAtOnce: number;
            callsPerSecond: number;
            /** @description In the provider’s words. */
            detail: string | null;
            /** @description In a row. */
            failures: number;
            /** @description What is set up wrongly, as the provider says: the account or its token, or the number that calls come from. */
            fault: ("token" | "number") | null;
            host: string | null;
            /** @description Whether the provider can reach Candour: its public address is one that others have. */
            isReachable: boolean;
            number: string;
            /** @enum {string} */
            provider: "simulated" | "twilio" | "somleng" | "signalwire" | "telnyx";
            restsUntil: string | null;
            since: string | null;
            /** @description Since when nobody is called, until a person says so. */
            stoppedAt: string | null;
            trouble: ("silent" | "too_many" | "turned_away" | "other") | null;
        };
        /** @description What a programme asks of whom, when and for how much. */
        Terms: {
            approveHours: number;
            briefing: components["schemas"]["Text"];
            briefingTest: components["schemas"]["BriefingQuestion"][];
            competitor: boolean;
            currency: string;
            /** @description When a visit may begin; at any time where there are none. */
            dayParts: components["schemas"]["DayPart"][];
            fee: number;
            minMinutes: number | null;
            /** @description Whether stores see what names staff. */
            nameStaff: boolean;
            offerHours: number;
            reimbursedUpTo: number;
            requirements: {
                languages: components["schemas"]["Language"][];
                maxKm: number | null;
            };
            /** @description Photos, journals and stories are kept so long after the decision. */
            retentionDays: number;
            /** @description Days, and visits by others, until the same household may return to a store; 0: no such rule. */
            rotationDays: number;
            rotationVisits: number;
            scenario: components["schemas"]["Text"];
            /** @description Shoppers may take an open job from the board by themselves. */
            selfAssign: boolean;
            visitsPerStore: number;
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
        Totals: {
            csat: components["schemas"]["Figure"];
            effort: components["schemas"]["Figure"];
            index: components["schemas"]["Figure"];
            nps: components["schemas"]["Figure"];
        };
        TriedAttempt: {
            at: string;
            channel: string;
            detail: string | null;
            dueAt: string;
            /**
             * @description Next: by the next channel, after the one before brought no answer. Again: once more by the same.
             * @enum {string}
             */
            kind: "first" | "next" | "again" | "reminder";
            number: number;
            state: components["schemas"]["AttemptState"];
        };
        /** @description Somebody without a customer’s record of whom something is kept. */
        Unregistered: {
            /** Format: date-time */
            at: string;
            caller: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "case" | "promise";
            said: string | null;
            store: string | null;
        };
        /** @description It rang, and nobody said how it ended. */
        UnsettledCalling: {
            campaign: string;
            customer: string | null;
            /** Format: uuid */
            id: string;
            interviewer: string;
            /** Format: date-time */
            rungAt: string;
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
        /** @description Whether the figures of a view go by the weights of its answers, which must be said beside them. */
        ViewWeights: {
            /** @description Kish’s design effect of the weights, and how many equally weighted answers they leave; null where weights are not used. */
            designEffect: number | null;
            effectiveN: number | null;
            /** @description Whether whoever asks may choose. */
            mayChoose: boolean;
            /**
             * @description None: every answer in it has a weight of one, or it has no answers.
             * @enum {string}
             */
            status: "none" | "used" | "ignored";
        };
        VisitFigures: {
            items: {
                /** @description Visits of which a critical item failed. */
                failed: number;
                /** @description By how much one more visit would narrow what is not known of it: variance in points². */
                gain: number;
                lower: number | null;
                mean: number | null;
                n: number;
                notes: string[];
                rawMean: number | null;
                /** @description How much of what sets it apart from the other stores is real, 0 to 1; null where nothing can be said. */
                reliability: number | null;
                store: string;
                /** Format: uuid */
                storeId: string;
                upper: number | null;
            }[];
            /** @description How many visits a store needs for a firm figure. */
            visitsForFirm: number | null;
        };
        /** @description What shoppers found at one section or item of a checklist. */
        VisitMeasure: {
            /** @description 0 to 100. */
            mean: number | null;
            measure: string;
            n: number;
            notApplicable: number;
            survey: string;
            /** Format: uuid */
            surveyId: string;
            text: string | null;
        };
        VisitScore: {
            counts: boolean;
            criticalFailed: {
                key: string;
                text: string;
            }[];
            earned: number;
            final: number | null;
            possible: number;
            raw: number | null;
            sections: {
                key: string;
                percent: number | null;
                text: string;
            }[];
        };
        /** @enum {string} */
        VisitState: "arriving" | "in_review" | "returned" | "approved" | "rejected";
        /** @description An appointment, or what somebody else has to ask. */
        WaitingCalling: {
            /** @description Of an appointment. */
            at: string | null;
            campaign: string;
            customer: string | null;
            /** Format: uuid */
            id: string;
            /** @description For whom it waits; nobody yet, where it was referred. */
            interviewer: string | null;
            state: components["schemas"]["CallingState"];
            timeZones: string[];
        };
        /** @description A file that was read, and waits for what its columns are. */
        WaitingImport: {
            added: number;
            /** @description Rows with something wrong. */
            bad: number;
            badCells: number;
            bytes: number;
            bytesRead: number;
            canUndo: boolean;
            columns: string[];
            /** Format: date-time */
            createdAt: string;
            delimiter: string;
            /** @description Names the file’s content. */
            digest: string | null;
            encoding: string;
            fileName: string;
            finishedAt: string | null;
            /** @description Whether its file is still kept, so that it can be tried again. */
            hasFile: boolean;
            /** @description The line on which the header begins: titles may stand above it. */
            headerLine: number;
            /** @description By column. */
            hints: {
                [key: string]: components["schemas"]["ColumnHint"];
            };
            /** Format: uuid */
            id: string;
            /** @description What could not be undone, because it is in use. */
            kept: number;
            kind: components["schemas"]["ImportKind"];
            /** @description Cells with letters that tell how the file is encoded. */
            letters: string[][];
            /** @description As the header suggests it. */
            mapping: components["schemas"]["ImportMapping"];
            merged: number;
            message: string | null;
            /** @description Code of the reason for which it failed. */
            reason: string | null;
            /** @description What its sentence names. */
            reasonDetails: {
                [key: string]: string | number;
            };
            rows: number;
            /** @description The first rows. */
            sample: string[][];
            sheet: string | null;
            sheets: string[];
            status: components["schemas"]["ImportStatus"];
            /** @description What a column may be. */
            targets: {
                key: string;
                label?: string;
                /** @description What may be written in ways that are open. */
                notation: ("day" | "amount") | null;
                required: boolean;
            }[];
            unchanged: number;
            /** @description Words that look wrong in the languages of the list. */
            unlikely: string[];
            updated: number;
            /** @description What the weights of its answers come to, where it has any. */
            weights: components["schemas"]["ImportedWeights"] | null;
        };
        Wave: {
            /** @description How many planned visits are in each state; none where a state is missing. */
            assignments: {
                [key: string]: number;
            };
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            to: string;
        };
        Weighting: {
            designEffect: number;
            effectiveN: number;
        };
        /** @description Somebody who is to be asked and may be the one who calls. */
        WhoCallsBack: {
            appointmentAt: string | null;
            campaign: string;
            customer: string | null;
            /** Format: uuid */
            id: string;
        };
        WholeMail: {
            /** Format: date-time */
            at: string;
            from: string;
            headers: {
                name: string;
                value: string;
            }[];
            html: string | null;
            /** Format: uuid */
            id: string;
            /** @description It speaks to one of the people who work here, and may hold a link that signs in as them. */
            personal: boolean;
            subject: string;
            text: string;
            to: string;
        };
        WholeResponse: {
            answers: components["schemas"]["ReadAnswer"][];
            at: string;
            channel: components["schemas"]["ResponseChannel"];
            comment: string | null;
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description What was known of the customer in the fields that results are compared by. */
            fields: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            id: string;
            index: number | null;
            language: string;
            overall: number | null;
            /** @description By measure. */
            scores: {
                [key: string]: number;
            };
            store: string | null;
            storeId: string | null;
            survey: string;
            /** Format: uuid */
            surveyId: string;
            /** Format: uuid */
            versionId: string;
            versionNumber: number;
            weight: number;
        };
        /** @description Why one person was asked by a campaign, or not. */
        WhyAsked: {
            /** @enum {string} */
            answer: "asked";
            /** Format: date-time */
            at: string;
            attempts: components["schemas"]["TriedAttempt"][];
        } | {
            /** @enum {string} */
            answer: "not_asked";
            /** Format: date-time */
            at: string;
            reason: components["schemas"]["SkipReason"];
        } | {
            /** @enum {string} */
            answer: "not_in_audience";
        } | {
            /** @enum {string} */
            answer: "not_yet";
            /** @description As it would be decided now. */
            reason: components["schemas"]["SkipReason"] | null;
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
export type AdvisedHour = components['schemas']['AdvisedHour'];
export type Agreement = components['schemas']['Agreement'];
export type AnsweredTwice = components['schemas']['AnsweredTwice'];
export type AnswerKeptApart = components['schemas']['AnswerKeptApart'];
export type AnswerValue = components['schemas']['AnswerValue'];
export type ApiKey = components['schemas']['ApiKey'];
export type Appeal = components['schemas']['Appeal'];
export type AppealState = components['schemas']['AppealState'];
export type AskedKind = components['schemas']['AskedKind'];
export type AskedQuestion = components['schemas']['AskedQuestion'];
export type AskedSurvey = components['schemas']['AskedSurvey'];
export type Assignment = components['schemas']['Assignment'];
export type AssignmentState = components['schemas']['AssignmentState'];
export type Attempt = components['schemas']['Attempt'];
export type AttemptState = components['schemas']['AttemptState'];
export type Audience = components['schemas']['Audience'];
export type AudienceCount = components['schemas']['AudienceCount'];
export type Bar = components['schemas']['Bar'];
export type BridgedCall = components['schemas']['BridgedCall'];
export type BriefingQuestion = components['schemas']['BriefingQuestion'];
export type BroughtIn = components['schemas']['BroughtIn'];
export type CallConsent = components['schemas']['CallConsent'];
export type Caller = components['schemas']['Caller'];
export type CallingAppointment = components['schemas']['CallingAppointment'];
export type CallingHour = components['schemas']['CallingHour'];
export type CallingInHand = components['schemas']['CallingInHand'];
export type CallingNote = components['schemas']['CallingNote'];
export type CallingOutcome = components['schemas']['CallingOutcome'];
export type CallingQueuePart = components['schemas']['CallingQueuePart'];
export type CallingRate = components['schemas']['CallingRate'];
export type CallingRule = components['schemas']['CallingRule'];
export type CallingState = components['schemas']['CallingState'];
export type CallRecording = components['schemas']['CallRecording'];
export type CallUnderWay = components['schemas']['CallUnderWay'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignChannel = components['schemas']['CampaignChannel'];
export type CampaignLedger = components['schemas']['CampaignLedger'];
export type CampaignMailings = components['schemas']['CampaignMailings'];
export type CampaignMessage = components['schemas']['CampaignMessage'];
export type CampaignProgress = components['schemas']['CampaignProgress'];
export type CampaignReminder = components['schemas']['CampaignReminder'];
export type CampaignStatus = components['schemas']['CampaignStatus'];
export type Case = components['schemas']['Case'];
export type CaseCause = components['schemas']['CaseCause'];
export type CaseClock = components['schemas']['CaseClock'];
export type CaseEvent = components['schemas']['CaseEvent'];
export type CaseFigures = components['schemas']['CaseFigures'];
export type CaseLink = components['schemas']['CaseLink'];
export type CaseMonth = components['schemas']['CaseMonth'];
export type CaseRule = components['schemas']['CaseRule'];
export type CaseRuleOutcome = components['schemas']['CaseRuleOutcome'];
export type CaseRuleTest = components['schemas']['CaseRuleTest'];
export type CaseRuleWouldMeet = components['schemas']['CaseRuleWouldMeet'];
export type CaseSettings = components['schemas']['CaseSettings'];
export type CaughtMail = components['schemas']['CaughtMail'];
export type Change = components['schemas']['Change'];
export type ChangeOfMix = components['schemas']['ChangeOfMix'];
export type ChannelCount = components['schemas']['ChannelCount'];
export type ChannelProgress = components['schemas']['ChannelProgress'];
export type ChartPoint = components['schemas']['ChartPoint'];
export type Checklist = components['schemas']['Checklist'];
export type ColumnHint = components['schemas']['ColumnHint'];
export type Comment = components['schemas']['Comment'];
export type CommentPage = components['schemas']['CommentPage'];
export type ComparedRate = components['schemas']['ComparedRate'];
export type ComparedStore = components['schemas']['ComparedStore'];
export type Comparison = components['schemas']['Comparison'];
export type Consent = components['schemas']['Consent'];
export type Contacts = components['schemas']['Contacts'];
export type ContactWish = components['schemas']['ContactWish'];
export type ControlChart = components['schemas']['ControlChart'];
export type Correction = components['schemas']['Correction'];
export type CountryDay = components['schemas']['CountryDay'];
export type Customer = components['schemas']['Customer'];
export type CustomerField = components['schemas']['CustomerField'];
export type CustomerFound = components['schemas']['CustomerFound'];
export type CustomerHistory = components['schemas']['CustomerHistory'];
export type DayOrder = components['schemas']['DayOrder'];
export type DayPart = components['schemas']['DayPart'];
export type Definition = components['schemas']['Definition'];
export type DefinitionBlock = components['schemas']['DefinitionBlock'];
export type DefinitionCondition = components['schemas']['DefinitionCondition'];
export type DefinitionQuestion = components['schemas']['DefinitionQuestion'];
export type DefinitionText = components['schemas']['DefinitionText'];
export type DomainCheck = components['schemas']['DomainCheck'];
export type DomainHealth = components['schemas']['DomainHealth'];
export type Doubt = components['schemas']['Doubt'];
export type DrawnMail = components['schemas']['DrawnMail'];
export type Driver = components['schemas']['Driver'];
export type Drivers = components['schemas']['Drivers'];
export type EarnedRow = components['schemas']['EarnedRow'];
export type Emptiness = components['schemas']['Emptiness'];
export type EvidenceFlag = components['schemas']['EvidenceFlag'];
export type EvidenceGrade = components['schemas']['EvidenceGrade'];
export type ExplainedPart = components['schemas']['ExplainedPart'];
export type Explanation = components['schemas']['Explanation'];
export type FieldCondition = components['schemas']['FieldCondition'];
export type FieldKind = components['schemas']['FieldKind'];
export type FieldOperator = components['schemas']['FieldOperator'];
export type FieldValues = components['schemas']['FieldValues'];
export type Figure = components['schemas']['Figure'];
export type FigureChange = components['schemas']['FigureChange'];
export type FigureStatus = components['schemas']['FigureStatus'];
export type Finding = components['schemas']['Finding'];
export type Funnel = components['schemas']['Funnel'];
export type Holiday = components['schemas']['Holiday'];
export type Import = components['schemas']['Import'];
export type ImportChange = components['schemas']['ImportChange'];
export type ImportedWeights = components['schemas']['ImportedWeights'];
export type ImportFault = components['schemas']['ImportFault'];
export type ImportFound = components['schemas']['ImportFound'];
export type ImportKind = components['schemas']['ImportKind'];
export type ImportMapping = components['schemas']['ImportMapping'];
export type ImportStatus = components['schemas']['ImportStatus'];
export type Installation = components['schemas']['Installation'];
export type InterviewerEffect = components['schemas']['InterviewerEffect'];
export type InterviewerFigures = components['schemas']['InterviewerFigures'];
export type InterviewerSignals = components['schemas']['InterviewerSignals'];
export type InterviewSignal = components['schemas']['InterviewSignal'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationState = components['schemas']['InvitationState'];
export type Job = components['schemas']['Job'];
export type Join = components['schemas']['Join'];
export type JournalEvent = components['schemas']['JournalEvent'];
export type JournalReceipt = components['schemas']['JournalReceipt'];
export type JournalState = components['schemas']['JournalState'];
export type KeyScope = components['schemas']['KeyScope'];
export type Language = components['schemas']['Language'];
export type LedgerPart = components['schemas']['LedgerPart'];
export type LetterWords = components['schemas']['LetterWords'];
export type ListedCampaign = components['schemas']['ListedCampaign'];
export type ListedCase = components['schemas']['ListedCase'];
export type ListedProgramme = components['schemas']['ListedProgramme'];
export type ListedResponse = components['schemas']['ListedResponse'];
export type ListedReview = components['schemas']['ListedReview'];
export type ListedSurvey = components['schemas']['ListedSurvey'];
export type MadeKey = components['schemas']['MadeKey'];
export type MadePromise = components['schemas']['MadePromise'];
export type MadeUnder = components['schemas']['MadeUnder'];
export type MailHealth = components['schemas']['MailHealth'];
export type Mailing = components['schemas']['Mailing'];
export type MailingFile = components['schemas']['MailingFile'];
export type MailingFound = components['schemas']['MailingFound'];
export type MailingState = components['schemas']['MailingState'];
export type MailProgress = components['schemas']['MailProgress'];
export type MailRule = components['schemas']['MailRule'];
export type Me = components['schemas']['Me'];
export type NeedsALook = components['schemas']['NeedsALook'];
export type OfferedChannel = components['schemas']['OfferedChannel'];
export type OpeningHours = components['schemas']['OpeningHours'];
export type OpeningPeriod = components['schemas']['OpeningPeriod'];
export type OpenTimeRow = components['schemas']['OpenTimeRow'];
export type Organisation = components['schemas']['Organisation'];
export type OverTime = components['schemas']['OverTime'];
export type OverturnRate = components['schemas']['OverturnRate'];
export type Overview = components['schemas']['Overview'];
export type OwnCalling = components['schemas']['OwnCalling'];
export type OwnTelephone = components['schemas']['OwnTelephone'];
export type PageSetAside = components['schemas']['PageSetAside'];
export type PagesMissing = components['schemas']['PagesMissing'];
export type PaperCheck = components['schemas']['PaperCheck'];
export type PayRow = components['schemas']['PayRow'];
export type Permission = components['schemas']['Permission'];
export type Person = components['schemas']['Person'];
export type PersonStatus = components['schemas']['PersonStatus'];
export type PhotoPair = components['schemas']['PhotoPair'];
export type PhotoState = components['schemas']['PhotoState'];
export type Place = components['schemas']['Place'];
export type PlannedVisits = components['schemas']['PlannedVisits'];
export type PostalAddress = components['schemas']['PostalAddress'];
export type Principle = components['schemas']['Principle'];
export type PrincipleFigure = components['schemas']['PrincipleFigure'];
export type PrintRun = components['schemas']['PrintRun'];
export type PrintRunFound = components['schemas']['PrintRunFound'];
export type PrintRunState = components['schemas']['PrintRunState'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type Programme = components['schemas']['Programme'];
export type ProgrammeState = components['schemas']['ProgrammeState'];
export type PromiseEvent = components['schemas']['PromiseEvent'];
export type Proposal = components['schemas']['Proposal'];
export type PublishedRules = components['schemas']['PublishedRules'];
export type PublishedVersion = components['schemas']['PublishedVersion'];
export type Purchase = components['schemas']['Purchase'];
export type QuestionAnswer = components['schemas']['QuestionAnswer'];
export type QuestionResult = components['schemas']['QuestionResult'];
export type QuestionShare = components['schemas']['QuestionShare'];
export type ReadAnswer = components['schemas']['ReadAnswer'];
export type ReadySurvey = components['schemas']['ReadySurvey'];
export type Receipt = components['schemas']['Receipt'];
export type Region = components['schemas']['Region'];
export type RegionOfStores = components['schemas']['RegionOfStores'];
export type Rejection = components['schemas']['Rejection'];
export type RejectionAppeal = components['schemas']['RejectionAppeal'];
export type ResponseChannel = components['schemas']['ResponseChannel'];
export type RestatedStore = components['schemas']['RestatedStore'];
export type Restatement = components['schemas']['Restatement'];
export type Returned = components['schemas']['Returned'];
export type ReturnedJob = components['schemas']['ReturnedJob'];
export type Review = components['schemas']['Review'];
export type ReviewPhoto = components['schemas']['ReviewPhoto'];
export type Role = components['schemas']['Role'];
export type RulesOverview = components['schemas']['RulesOverview'];
export type RungAttempt = components['schemas']['RungAttempt'];
export type Said = components['schemas']['Said'];
export type SampleProgress = components['schemas']['SampleProgress'];
export type ScanBatch = components['schemas']['ScanBatch'];
export type ScanBatchFound = components['schemas']['ScanBatchFound'];
export type ScanFile = components['schemas']['ScanFile'];
export type ScanTaken = components['schemas']['ScanTaken'];
export type Score = components['schemas']['Score'];
export type ScoreFound = components['schemas']['ScoreFound'];
export type ScoreRules = components['schemas']['ScoreRules'];
export type Sending = components['schemas']['Sending'];
export type SendingState = components['schemas']['SendingState'];
export type SentByDay = components['schemas']['SentByDay'];
export type Session = components['schemas']['Session'];
export type Setting = components['schemas']['Setting'];
export type SheetKind = components['schemas']['SheetKind'];
export type Shopper = components['schemas']['Shopper'];
export type ShopperMe = components['schemas']['ShopperMe'];
export type ShownAnswer = components['schemas']['ShownAnswer'];
export type ShownRow = components['schemas']['ShownRow'];
export type Signal = components['schemas']['Signal'];
export type SkippedPerson = components['schemas']['SkippedPerson'];
export type SkipReason = components['schemas']['SkipReason'];
export type Standard = components['schemas']['Standard'];
export type StandardFound = components['schemas']['StandardFound'];
export type StandardVersion = components['schemas']['StandardVersion'];
export type Statement = components['schemas']['Statement'];
export type Stood = components['schemas']['Stood'];
export type Store = components['schemas']['Store'];
export type StoreInRegion = components['schemas']['StoreInRegion'];
export type StoreQuestion = components['schemas']['StoreQuestion'];
export type StoreResult = components['schemas']['StoreResult'];
export type StoreWithHistory = components['schemas']['StoreWithHistory'];
export type SuppressedNumber = components['schemas']['SuppressedNumber'];
export type Suppression = components['schemas']['Suppression'];
export type Survey = components['schemas']['Survey'];
export type SurveyInterviewerEffects = components['schemas']['SurveyInterviewerEffects'];
export type SurveyVersion = components['schemas']['SurveyVersion'];
export type TakenCalling = components['schemas']['TakenCalling'];
export type TelephoneCall = components['schemas']['TelephoneCall'];
export type TelephoneLine = components['schemas']['TelephoneLine'];
export type Terms = components['schemas']['Terms'];
export type Text = components['schemas']['Text'];
export type Totals = components['schemas']['Totals'];
export type TriedAttempt = components['schemas']['TriedAttempt'];
export type Unregistered = components['schemas']['Unregistered'];
export type UnsettledCalling = components['schemas']['UnsettledCalling'];
export type UsedField = components['schemas']['UsedField'];
export type ViewWeights = components['schemas']['ViewWeights'];
export type VisitFigures = components['schemas']['VisitFigures'];
export type VisitMeasure = components['schemas']['VisitMeasure'];
export type VisitScore = components['schemas']['VisitScore'];
export type VisitState = components['schemas']['VisitState'];
export type WaitingCalling = components['schemas']['WaitingCalling'];
export type WaitingImport = components['schemas']['WaitingImport'];
export type Wave = components['schemas']['Wave'];
export type Weighting = components['schemas']['Weighting'];
export type WhoCallsBack = components['schemas']['WhoCallsBack'];
export type WholeMail = components['schemas']['WholeMail'];
export type WholeResponse = components['schemas']['WholeResponse'];
export type WhyAsked = components['schemas']['WhyAsked'];
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                    };
                };
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
                    scopes: ("responses.write" | "responses.read" | "customers.change" | "customers.read" | "stores.read" | "dashboards.read" | "surveys.read" | "mail.report" | "paper.scan")[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
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
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Appeal"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                language?: components["schemas"]["Language"];
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
                        items: components["schemas"]["OverturnRate"][];
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Proposal"][];
                        /** @description Farther than this nobody is proposed. */
                        maxKm: number;
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Doubt"][];
                    };
                };
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
    CallConsentsController_noteMany: {
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
                    channel: "email" | "phone" | "automated_call";
                    /** Format: date-time */
                    givenAt: string;
                    references: string[];
                    source: string;
                    wording: string;
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
                        noted: number;
                        /** @description References that no customer has. */
                        unknown: string[];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    RecordingsController_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
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
                    "audio/mpeg": string;
                    "audio/wav": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_counts: {
        parameters: {
            query?: {
                campaignId?: string;
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
                        items: components["schemas"]["CallingQueuePart"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_assign: {
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
                    personId: string;
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
    SupervisingController_settle: {
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
                    appointment?: {
                        at: string;
                        /** @enum {string} */
                        which?: "earlier" | "later";
                    };
                    /** Format: uuid */
                    attemptId?: string;
                    note?: string;
                    /** @enum {string} */
                    outcome: "completed" | "appointment" | "link_sent" | "broke_off" | "refused_for_now" | "refused" | "refused_for_good" | "unable" | "other_language" | "not_in" | "refused_by_other" | "wrong_number" | "died" | "no_answer" | "busy" | "machine" | "her_machine" | "dead_number" | "blocked" | "line_failed";
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
                        state: components["schemas"]["CallingState"];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_callers: {
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
                        items: components["schemas"]["Caller"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_setAbilities: {
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
                    languages: ("en" | "fi" | "sv" | "lt" | "id" | "ms")[];
                    skills: string[];
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
    SupervisingController_inHand: {
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
                        items: components["schemas"]["TakenCalling"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_unsettled: {
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
                        items: components["schemas"]["UnsettledCalling"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_waiting: {
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
                        items: components["schemas"]["WaitingCalling"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_listRules: {
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
                        /** @description In every other country. */
                        elsewhere: {
                            /** @enum {string} */
                            consent: "given" | "not_refused";
                            isClosedOnHolidays: boolean;
                            /** @description Set by the organisation; else as Candour proposes it. */
                            isOwn: boolean;
                            /** @description As Candour proposes it, which is no legal advice. */
                            proposed: {
                                /** @enum {string} */
                                consent: "given" | "not_refused";
                                isClosedOnHolidays: boolean;
                                windows: {
                                    from: string;
                                    until: string;
                                    weekdays: number[];
                                }[];
                            };
                            /** @description Where the proposal comes from. */
                            sources: {
                                /** @enum {string} */
                                basis: "read" | "reported" | "known" | "careful";
                                says: string;
                                where: string;
                            }[];
                            windows: {
                                from: string;
                                until: string;
                                weekdays: number[];
                            }[];
                        };
                        items: components["schemas"]["CallingRule"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SupervisingController_setRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    consent: "given" | "not_refused";
                    isClosedOnHolidays: boolean;
                    windows: {
                        from: string;
                        until: string;
                        weekdays: number[];
                    }[];
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
    CallingsController_one: {
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
                    "application/json": components["schemas"]["CallingInHand"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_answered: {
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
    OwnCallingsController_takeBack: {
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
                    "application/json": components["schemas"]["CallingInHand"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_giveBack: {
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
    CallingsController_handIn: {
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
                    attemptId: string;
                    /** Format: uuid */
                    device: string;
                    lastStep: number;
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
                        responseId: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_hangUp: {
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
    BridgedCallsController_newest: {
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
                        call: components["schemas"]["BridgedCall"] | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    BridgedCallsController_start: {
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
                    "application/json": components["schemas"]["BridgedCall"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    BridgedCallsController_cancel: {
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
    OwnCallingsController_link: {
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
                        /** @description Where it can be mailed. */
                        email: string | null;
                        link: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OwnCallingsController_mailLink: {
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
                        mailed: boolean;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OwnCallingsController_moment: {
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
                    at: string;
                    /** @enum {string} */
                    which?: "earlier" | "later";
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
                        /** Format: date-time */
                        at: string;
                        /** @description Other appointments within half an hour of it. */
                        due: number;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_note: {
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
                    text: string;
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
    CallingsController_outcome: {
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
                    appointment?: {
                        at: string;
                        /** @enum {string} */
                        which?: "earlier" | "later";
                    };
                    /** Format: uuid */
                    attemptId?: string;
                    note?: string;
                    /** @enum {string} */
                    outcome: "completed" | "appointment" | "link_sent" | "broke_off" | "refused_for_now" | "refused" | "refused_for_good" | "unable" | "other_language" | "not_in" | "refused_by_other" | "wrong_number" | "died" | "no_answer" | "busy" | "machine" | "her_machine" | "dead_number" | "blocked" | "line_failed";
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
                        state: components["schemas"]["CallingState"];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_renew: {
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
                        /** Format: date-time */
                        takenUntil: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_ring: {
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
                        attemptId: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_steps: {
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
                    attemptId: string;
                    /** Format: uuid */
                    device: string;
                    steps: {
                        number: number;
                        step: {
                            answer: unknown;
                            /** @enum {string} */
                            kind: "answer";
                            question: string;
                        } | {
                            /** @enum {string} */
                            kind: "leave";
                            question: string;
                        } | {
                            /** @enum {string} */
                            kind: "turn";
                            to: ("next" | "back") | {
                                page: string;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "language";
                            /** @enum {string} */
                            language: "en" | "fi" | "sv" | "lt" | "id" | "ms";
                        };
                    }[];
                    /** Format: uuid */
                    surveyVersionId: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Steps up to this number are in; later ones wait for those between. */
                        taken: number;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_appointments: {
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
                        items: components["schemas"]["CallingAppointment"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OwnCallingsController_mine: {
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
                        items: components["schemas"]["OwnCalling"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallingsController_next: {
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
                        /** @description Null where nobody is to be rung now. */
                        calling: components["schemas"]["CallingInHand"] | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OwnCallingsController_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
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
                        items: components["schemas"]["WhoCallsBack"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OwnCallingsController_tryOut: {
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
                        /** @description Null where none asks by telephone yet: then the survey is a ready one. */
                        campaign: string | null;
                        definition: components["schemas"]["Definition"];
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedCampaign"][];
                    };
                };
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
                        callBacks?: boolean;
                        channel: string;
                        interviewsAtMost?: number;
                        refusalsAgain?: boolean;
                        skill?: string;
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
                        letter?: {
                            /** @default null */
                            body?: {
                                [key: string]: string;
                            } | null;
                            /** @default null */
                            greeting?: {
                                [key: string]: string;
                            } | null;
                            /** @default null */
                            reminder?: {
                                [key: string]: string;
                            } | null;
                            /** @default null */
                            subject?: {
                                [key: string]: string;
                            } | null;
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                        callBacks?: boolean;
                        channel: string;
                        interviewsAtMost?: number;
                        refusalsAgain?: boolean;
                        skill?: string;
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
                        letter?: {
                            /** @default null */
                            body?: {
                                [key: string]: string;
                            } | null;
                            /** @default null */
                            greeting?: {
                                [key: string]: string;
                            } | null;
                            /** @default null */
                            reminder?: {
                                [key: string]: string;
                            } | null;
                            /** @default null */
                            subject?: {
                                [key: string]: string;
                            } | null;
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                content: {
                    "application/json": components["schemas"]["WhyAsked"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["CampaignLedger"];
                };
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
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_list: {
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
                    "application/json": components["schemas"]["CampaignMailings"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    EmailController_preview: {
        parameters: {
            query?: {
                customerId?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["DrawnMail"];
                };
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                content: {
                    "application/json": components["schemas"]["CampaignProgress"];
                };
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["SkippedPerson"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
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
                    language: components["schemas"]["Language"];
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
                content: {
                    "application/json": Record<string, never>;
                };
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
                    channels?: {
                        /** @default 0 */
                        afterDays?: number;
                        callBacks?: boolean;
                        channel: string;
                        interviewsAtMost?: number;
                        refusalsAgain?: boolean;
                        skill?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCount"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CampaignsController_offered: {
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
                        items: components["schemas"]["OfferedChannel"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseCausesController_list: {
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
                        /** @description Each behind the one that it is part of. */
                        items: components["schemas"]["CaseCause"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseCausesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is called, by language; where a language has none, the first that is given. */
                    names: {
                        [key: string]: string;
                    };
                    /**
                     * @description The one that it is part of.
                     * @default null
                     */
                    parent?: string | null;
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
                        key: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseCausesController_change: {
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
                    /** @description Old cases keep it; no case is closed with it any more. */
                    isRetired?: boolean;
                    /** @description What it is called, by language; where a language has none, the first that is given. */
                    names?: {
                        [key: string]: string;
                    };
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
    CaseFiguresController_figures: {
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
                    "application/json": components["schemas"]["CaseFigures"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseRulesController_list: {
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
                        items: components["schemas"]["CaseRule"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseRulesController_start: {
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
                     * @description Started though it would have met more than a tenth of the last answers.
                     * @default false
                     */
                    isSure?: boolean;
                    name: string;
                    /** @description Null looks at every survey that is not anonymous. */
                    surveyId: string | null;
                    /** @enum {string} */
                    team: "store" | "region" | "desk";
                    test: components["schemas"]["CaseRuleTest"];
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
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseRulesController_stop: {
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
    CaseRulesController_wouldMeet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null looks at every survey that is not anonymous. */
                    surveyId: string | null;
                    test: components["schemas"]["CaseRuleTest"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRuleWouldMeet"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseSettingsController_read: {
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
                    "application/json": components["schemas"]["CaseSettings"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseSettingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currency: string;
                    /** @description A remedy that costs no more is granted by whoever works on the case. */
                    remedyLimit: number;
                    /** @description Open minutes within which each is to come. */
                    targets: {
                        acknowledged: number;
                        first_word: number;
                        settled: number;
                    };
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
    CasesController_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                open?: string;
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
                        items: components["schemas"]["ListedCase"][];
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
    CasesController_open: {
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
                     * @description Whoever is no customer: name, number.
                     * @default null
                     */
                    caller?: string | null;
                    /**
                     * @description Null for whoever is no customer, or is not known.
                     * @default null
                     */
                    customerId?: string | null;
                    /** @description Null is the organisation’s desk. */
                    storeId: string | null;
                    /** @description What was said. */
                    words: string;
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
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CasesController_one: {
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CasesController_act: {
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
                    act: {
                        /** @enum {string} */
                        kind: "acknowledged";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "begun";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** @enum {string} */
                        by: "phone" | "email" | "letter" | "in_person";
                        /** @enum {string} */
                        kind: "contacted";
                        words: string;
                    } | {
                        /** @enum {string} */
                        kind: "waiting";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "heard";
                        words: string;
                    } | {
                        /** @description What was done. */
                        action: string;
                        /** @default null */
                        cost?: number | null;
                        /** @description Refused where it is not the organisation’s; costs are counted in that. */
                        currency?: string;
                        /** @enum {string} */
                        kind: "settled";
                        /** @enum {string} */
                        remedy: "none" | "apology" | "repair" | "replacement" | "refund" | "voucher" | "other";
                        /** @description One of the root causes that are in use, by its key. */
                        rootCause: string;
                        /** @description What she was told, as she reads it. */
                        told: string;
                    } | {
                        /** @enum {string} */
                        kind: "confirmed";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "closed";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "reopened";
                        words: string;
                    } | {
                        /** @enum {string} */
                        kind: "noted";
                        words: string;
                    } | {
                        /** @enum {string} */
                        kind: "moved";
                        /** @enum {string} */
                        team: "store" | "region" | "desk";
                    } | {
                        cost: number;
                        /** @description Refused where it is not the organisation’s; costs are counted in that. */
                        currency?: string;
                        /** @enum {string} */
                        kind: "remedy_asked";
                        /** @enum {string} */
                        remedy: "none" | "apology" | "repair" | "replacement" | "refund" | "voucher" | "other";
                        words: string;
                    } | {
                        /** @enum {string} */
                        kind: "remedy_granted";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "remedy_refused";
                        /** @description Why, as the customer reads it on her page. */
                        words: string;
                    };
                    /** @description How many events the case had when this was decided: 409 where it has more. */
                    events: number;
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Change"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactWish"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                phone?: "unreadable";
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
                    /** @default null */
                    address?: {
                        /** @default  */
                        city?: string;
                        /** @default null */
                        country?: string | null;
                        /** @default null */
                        line?: string | null;
                        /** @default  */
                        postcode?: string;
                        street: string[];
                    } | null;
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
                    language: components["schemas"]["Language"];
                    /** @default  */
                    name?: string;
                    /** @default false */
                    noPost?: boolean;
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    phoneCountry?: string | null;
                    /** @default null */
                    reference?: string | null;
                    /** @default null */
                    timeZone?: string | null;
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
                    address?: {
                        /** @default  */
                        city?: string;
                        /** @default null */
                        country?: string | null;
                        /** @default null */
                        line?: string | null;
                        /** @default  */
                        postcode?: string;
                        street: string[];
                    } | null;
                    /** @enum {string} */
                    consent?: "given" | "unknown" | "withdrawn";
                    email?: string | null;
                    fields?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                    language?: components["schemas"]["Language"];
                    name?: string;
                    noPost?: boolean;
                    phone?: string | null;
                    phoneCountry?: string | null;
                    reference?: string | null;
                    timeZone?: string | null;
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
    CallConsentsController_of: {
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
                        /** @description The newest first; of each channel the newest that was not taken back holds. */
                        items: components["schemas"]["CallConsent"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CallConsentsController_note: {
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
                    channel: "email" | "phone" | "automated_call";
                    /** Format: date-time */
                    givenAt: string;
                    source: string;
                    wording: string;
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
    CallConsentsController_takeBack: {
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
                    channel: "email" | "phone" | "automated_call";
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
                content: {
                    "application/json": components["schemas"]["Contacts"];
                };
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
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                    "text/csv": string;
                };
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
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["Overview"];
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_questionList: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": {
                        items: components["schemas"]["AskedQuestion"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_question: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["QuestionResult"];
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_stores: {
        parameters: {
            query?: {
                adjust?: "none" | "channel";
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["Comparison"];
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    DashboardsController_store: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                format?: "json" | "csv";
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["StoreResult"];
                    "text/csv": string;
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["AskedSurvey"][];
                    };
                };
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
                content: {
                    "application/json": {
                        offered: boolean;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldworkController_readAlong: {
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
                    "application/json": components["schemas"]["CallUnderWay"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldworkController_hours: {
        parameters: {
            query?: {
                campaignId?: string;
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
                        advice: components["schemas"]["AdvisedHour"][];
                        contacts: components["schemas"]["CallingRate"];
                        hours: components["schemas"]["CallingHour"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldworkController_interviewerEffects: {
        parameters: {
            query?: {
                campaignId?: string;
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
                        items: components["schemas"]["SurveyInterviewerEffects"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldworkController_interviewers: {
        parameters: {
            query?: {
                campaignId?: string;
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
                        items: components["schemas"]["InterviewerFigures"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    FieldworkController_signals: {
        parameters: {
            query?: {
                campaignId?: string;
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
                        items: components["schemas"]["InterviewerSignals"][];
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Import"][];
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["WaitingImport"];
                };
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
                content: {
                    "application/json": components["schemas"]["ImportFound"];
                };
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
                content: {
                    "application/json": components["schemas"]["WaitingImport"];
                };
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
                content: {
                    "application/json": components["schemas"]["Import"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportChange"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportFault"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "text/csv": string;
                };
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
                content: {
                    "application/json": components["schemas"]["Import"];
                };
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
                content: {
                    "application/json": components["schemas"]["Import"];
                };
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
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
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
                content: {
                    "application/json": components["schemas"]["SampleProgress"];
                };
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
                content: {
                    "application/json": components["schemas"]["Me"];
                };
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
                    language: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["Me"];
                };
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
                content: {
                    "application/json": components["schemas"]["Me"];
                };
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
                content: {
                    "application/json": components["schemas"]["Join"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["CaughtMail"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["WholeMail"];
                };
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
                content: {
                    "application/json": components["schemas"]["MailHealth"];
                };
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
                content: {
                    "application/json": components["schemas"]["DomainHealth"];
                };
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
                content: {
                    "application/json": {
                        /** @description By which server mails leave; null where none is set and they are caught. */
                        host: string | null;
                    };
                };
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
                content: {
                    "application/json": {
                        /**
                         * @description `repeated`: known already · `unknown`: about no mail of this organisation, forged ones too · `unrelated`: no report at all · `set_aside`: nobody can read it: listed, and passed.
                         * @enum {string}
                         */
                        outcome: "taken" | "repeated" | "unknown" | "unrelated" | "set_aside";
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailRulesController_list: {
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
                        items: components["schemas"]["MailRule"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailRulesController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    consent: "given" | "not_refused";
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
    MailingsController_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    campaignId: string;
                    /**
                     * @default {
                     *       "kind": "din_b"
                     *     }
                     */
                    envelope?: {
                        /** @enum {string} */
                        kind: "din_a";
                    } | {
                        /** @enum {string} */
                        kind: "din_b";
                    } | {
                        /** @enum {string} */
                        kind: "right";
                    } | {
                        /** @default [] */
                        folds?: number[];
                        height: number;
                        /** @enum {string} */
                        kind: "own";
                        width: number;
                        x: number;
                        y: number;
                    };
                    /** @default 20000 */
                    letters?: number;
                    name: string;
                    /**
                     * @default a4
                     * @enum {string}
                     */
                    paper?: "a4" | "letter";
                    /** @default null */
                    returnAddress?: string | null;
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    textSize?: "normal" | "large";
                    /** @default true */
                    twoSided?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_one: {
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
                    "application/json": components["schemas"]["MailingFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_drop: {
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
                    "application/json": components["schemas"]["MailingFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_csv: {
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
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_file: {
        parameters: {
            query?: {
                file?: number;
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
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_posted: {
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
                    postedOn: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    MailingsController_printAgain: {
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
                    "application/json": components["schemas"]["MailingFound"];
                };
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
                content: {
                    "application/json": components["schemas"]["Me"];
                };
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
                    language?: components["schemas"]["Language"];
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
                    "application/json": components["schemas"]["Me"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Session"][];
                    };
                };
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
    OpeningHoursController_ofOrganisation: {
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
                    "application/json": components["schemas"]["OpeningHours"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OpeningHoursController_setOfOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Days with hours of their own: an empty list is closed, null is as in the week though it is a holiday. */
                    days: {
                        [key: string]: components["schemas"]["OpeningPeriod"][] | null;
                    };
                    /** @description Holidays are closed unless `days` says otherwise. */
                    isClosedOnHolidays: boolean;
                    /** @description Monday is 1, Sunday 7; a day with a break has two periods. */
                    week: {
                        from: string;
                        /** @description `24:00` ends the day. */
                        until: string;
                        weekdays: number[];
                    }[];
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
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
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
                    callChecksPercent?: number;
                    colour?: string;
                    contactGapDays?: number;
                    contactsAtMost?: number;
                    contactsWithinDays?: number;
                    country?: string | null;
                    language?: components["schemas"]["Language"];
                    mailsOnClosedDays?: boolean;
                    name?: string;
                    openDays?: string[];
                    ownClosedDays?: {
                        [key: string]: string;
                    };
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
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OrganisationsController_countryDays: {
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
                        items: components["schemas"]["CountryDay"][];
                    };
                };
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
    BridgedCallsController_telephone: {
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
                    "application/json": components["schemas"]["OwnTelephone"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    BridgedCallsController_setTelephone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string | null;
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
    PaperChecksController_settle: {
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
                    choice?: (number | ("not_applicable" | "refused"))[];
                    /** @enum {string} */
                    counts?: "first" | "other";
                    text?: string;
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
    PaperChecksController_letGo: {
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
    PaperChecksController_picture: {
        parameters: {
            query?: {
                other?: "true" | "false";
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
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PaperChecksController_take: {
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
                     * @default question
                     * @enum {string}
                     */
                    by?: "question" | "sheet";
                    /** @default [] */
                    had?: string[];
                    /** Format: uuid */
                    runId?: string;
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
                        items: components["schemas"]["PaperCheck"][];
                        /** @description How many there are to look at, these among them. */
                        open: number;
                    };
                };
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
                content: {
                    "application/json": Record<string, never>;
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["PayRow"][];
                    };
                };
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
                content: {
                    "text/csv": string;
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                    };
                };
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
                    language: components["schemas"]["Language"];
                    name: string;
                    /** @default [] */
                    regionIds?: string[];
                    /** @enum {string} */
                    role: "owner" | "analyst" | "region_manager" | "store_manager" | "shopper" | "interviewer" | "supervisor" | "reviewer" | "scheduler" | "verifier";
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
                content: {
                    "application/json": components["schemas"]["Person"];
                };
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
                    role?: "owner" | "analyst" | "region_manager" | "store_manager" | "shopper" | "interviewer" | "supervisor" | "reviewer" | "scheduler" | "verifier";
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
                content: {
                    "application/json": components["schemas"]["Person"];
                };
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
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_list: {
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
                        items: components["schemas"]["PrintRun"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 1 */
                    copies?: number;
                    /** @default 90 */
                    keepDays?: number;
                    /** @enum {string} */
                    kind: "numbered" | "copied";
                    language: components["schemas"]["Language"];
                    name: string;
                    /**
                     * @default a4
                     * @enum {string}
                     */
                    paper?: "a4" | "letter";
                    storeId?: string | null;
                    /** Format: uuid */
                    surveyVersionId: string;
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    textSize?: "normal" | "large";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintRun"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_one: {
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
                    "application/json": components["schemas"]["PrintRunFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_answeredBefore: {
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
                        items: components["schemas"]["AnsweredTwice"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_close: {
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
                    keepDays?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintRun"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_printAgain: {
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
                    "application/json": components["schemas"]["PrintRun"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_reopen: {
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
                    "application/json": components["schemas"]["PrintRun"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PrintRunsController_file: {
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
                    "application/pdf": string;
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedProgramme"][];
                    };
                };
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
                            languages?: components["schemas"]["Language"][];
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                            languages?: components["schemas"]["Language"][];
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Wave"][];
                    };
                };
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
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PromiseFeedsController_madeAt: {
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
                        /** @description Null where there is none. */
                        madeAt: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PromiseFeedsController_renew: {
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
                content: {
                    "application/json": {
                        /** @description Shown this once; a new one ends it. */
                        url: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PromiseFeedsController_end: {
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
    PromisesController_list: {
        parameters: {
            query?: {
                after?: string;
                caseId?: string;
                limit?: number;
                open?: string;
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
                        items: components["schemas"]["MadePromise"][];
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
    PromisesController_make: {
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
                    caseId?: string | null;
                    /** @default null */
                    customerId?: string | null;
                    /**
                     * Format: date
                     * @description The day until whose end it is to be kept.
                     */
                    dueOn: string;
                    /** @enum {string} */
                    kind: "call" | "answer" | "send" | "repair" | "other";
                    /**
                     * @description Of a case it is the case.
                     * @default store
                     * @enum {string}
                     */
                    madeWhere?: "store" | "interview";
                    /**
                     * @description Null is the organisation’s desk; of a case it is the case’s.
                     * @default null
                     */
                    storeId?: string | null;
                    /**
                     * @description Whoever is no customer: name, number.
                     * @default null
                     */
                    toWhom?: string | null;
                    /** @default null */
                    what?: string | null;
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
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    PromisesController_act: {
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
                    act: {
                        /** @enum {string} */
                        channel: "phone" | "email" | "letter" | "in_person";
                        /** @enum {string} */
                        kind: "kept";
                        /** @default null */
                        words?: string | null;
                    } | {
                        /** Format: date */
                        dueOn: string;
                        /** @enum {string} */
                        kind: "moved";
                        /** @description What she said when she agreed: no promise is moved without her. */
                        words: string;
                    } | {
                        /** @enum {string} */
                        kind: "withdrawn";
                        /** @description What she said when she took it back. */
                        words: string;
                    };
                    /** @description How many events the promise had when this was decided: 409 where it has more. */
                    events: number;
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
    OpeningHoursController_ofRegion: {
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
                    "application/json": components["schemas"]["OpeningHours"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OpeningHoursController_setOfRegion: {
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
                    /** @description Days with hours of their own: an empty list is closed, null is as in the week though it is a holiday. */
                    days: {
                        [key: string]: components["schemas"]["OpeningPeriod"][] | null;
                    };
                    /** @description Holidays are closed unless `days` says otherwise. */
                    isClosedOnHolidays: boolean;
                    /** @description Monday is 1, Sunday 7; a day with a break has two periods. */
                    week: {
                        from: string;
                        /** @description `24:00` ends the day. */
                        until: string;
                        weekdays: number[];
                    }[];
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
    OpeningHoursController_dropOfRegion: {
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
    ResponsesListController_list: {
        parameters: {
            query?: {
                after?: string;
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedResponse"][];
                        /** @description How many are in figures only. */
                        leftOut?: number;
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
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
                    channel: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                    fields?: {
                        [key: string]: string | number | boolean;
                    };
                    language: components["schemas"]["Language"];
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
                language?: components["schemas"]["Language"];
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
                    "application/json": components["schemas"]["WholeResponse"];
                };
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
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                headings?: "texts" | "keys";
                language?: components["schemas"]["Language"];
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
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ResponsesListController_exportWorkbook: {
        parameters: {
            query?: {
                after?: string;
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                headings?: "texts" | "keys";
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReturnedLettersController_note: {
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
                    address?: {
                        /** @default  */
                        city?: string;
                        /** @default null */
                        country?: string | null;
                        /** @default null */
                        line?: string | null;
                        /** @default  */
                        postcode?: string;
                        street: string[];
                    } | null;
                    letters: string[];
                    /** @enum {string} */
                    reason: "undeliverable" | "moved" | "new_address" | "refused" | "deceased" | "blank";
                    /** @default null */
                    returnedOn?: string | null;
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
                        items: {
                            customer: string | null;
                            customerId: string | null;
                            /** @enum {string} */
                            outcome: "noted" | "noted_before" | "unknown" | "not_posted" | "day";
                            returnedAs: string | null;
                            typed: string;
                        }[];
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedReview"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ReviewsController_one: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
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
                    "application/json": components["schemas"]["Review"];
                };
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
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
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
                content: {
                    "image/jpeg": string;
                };
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
    ScanBatchesController_list: {
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
                        items: components["schemas"]["ScanBatch"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScanBatchesController_begin: {
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
                content: {
                    "application/json": components["schemas"]["ScanBatch"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScanBatchesController_one: {
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
                    "application/json": components["schemas"]["ScanBatchFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScanBatchesController_goOn: {
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
                    "application/json": components["schemas"]["ScanBatch"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScanBatchesController_stop: {
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
                    "application/json": components["schemas"]["ScanBatch"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScanFilesController_take: {
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
                content: {
                    "application/json": components["schemas"]["ScanTaken"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTaken"];
                };
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
                content: {
                    "application/json": components["schemas"]["RulesOverview"];
                };
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
                content: {
                    "application/json": {
                        number: number;
                        restatement: components["schemas"]["Restatement"];
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["Restatement"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_all: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                explain?: "true" | "false";
                field?: string;
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Score"][];
                        madeUnder: components["schemas"]["MadeUnder"];
                        period: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        weights: components["schemas"]["ViewWeights"];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_one: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                explain?: "true" | "false";
                field?: string;
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["ScoreFound"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_chart: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["ControlChart"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_overTime: {
        parameters: {
            query?: {
                by?: "day" | "week" | "month";
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["OverTime"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    ScoresController_drivers: {
        parameters: {
            query?: {
                channel?: "email" | "phone" | "automated_call" | "paper" | "web" | "import";
                field?: string;
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["Drivers"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    AttemptsController_sending: {
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
                    "application/json": components["schemas"]["SendingState"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    AttemptsController_release: {
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        /** Format: date-time */
                        now: string;
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        /** Format: date-time */
                        now: string;
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["Job"];
                };
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
                content: {
                    "application/json": components["schemas"]["Job"];
                };
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
                content: {
                    "application/json": {
                        passed: boolean;
                        /** @description Keys of the questions that were answered wrongly. */
                        wrong: string[];
                    };
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["PhotoState"][];
                    };
                };
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
                content: {
                    "application/json": Record<string, never>;
                };
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
                content: {
                    "application/json": components["schemas"]["ShopperMe"];
                };
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
                content: {
                    "application/json": components["schemas"]["ShopperMe"];
                };
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
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
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
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
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
                content: {
                    "application/json": {
                        items: components["schemas"]["Shopper"][];
                    };
                };
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
                    language: components["schemas"]["Language"];
                    /** @default [] */
                    languages?: components["schemas"]["Language"][];
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
                content: {
                    "application/json": components["schemas"]["Shopper"];
                };
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
                content: {
                    "application/json": components["schemas"]["Shopper"];
                };
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
                    languages?: components["schemas"]["Language"][];
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
                content: {
                    "application/json": components["schemas"]["Shopper"];
                };
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
                content: {
                    "application/json": components["schemas"]["Me"];
                };
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
                content: {
                    "application/json": {
                        findings: components["schemas"]["Finding"][];
                        /** Format: uuid */
                        id: string;
                        number: number;
                        restatement: components["schemas"]["Restatement"] | null;
                    };
                };
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
                content: {
                    "application/json": {
                        restatement: components["schemas"]["Restatement"] | null;
                    };
                };
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
                    address?: string | null;
                    code: string;
                    language: components["schemas"]["Language"];
                    latitude?: number | null;
                    longitude?: number | null;
                    name: string;
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
                    language?: components["schemas"]["Language"];
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
    CaseLinksController_read: {
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
                    "application/json": components["schemas"]["CaseLink"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    CaseLinksController_renew: {
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
    OpeningHoursController_ofStore: {
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
                    "application/json": components["schemas"]["OpeningHours"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    OpeningHoursController_setOfStore: {
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
                    /** @description Days with hours of their own: an empty list is closed, null is as in the week though it is a holiday. */
                    days: {
                        [key: string]: components["schemas"]["OpeningPeriod"][] | null;
                    };
                    /** @description Holidays are closed unless `days` says otherwise. */
                    isClosedOnHolidays: boolean;
                    /** @description Monday is 1, Sunday 7; a day with a break has two periods. */
                    week: {
                        from: string;
                        /** @description `24:00` ends the day. */
                        until: string;
                        weekdays: number[];
                    }[];
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
    OpeningHoursController_dropOfStore: {
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
    StoresController_export: {
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
    SuppressedNumbersController_list: {
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
                        items: components["schemas"]["SuppressedNumber"][];
                        /** @description Pass it as `after` for the page that follows; null on the last one. */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SuppressedNumbersController_suppress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phones: string[];
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
                        /** @description Those that were not on the list before. */
                        added: number;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    SuppressedNumbersController_lift: {
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
    RecordingsController_list: {
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
                        items: components["schemas"]["CallRecording"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    RecordingsController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
                question: string;
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
    RecordingsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
                question: string;
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
    TelephoneController_calls: {
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
                        items: components["schemas"]["TelephoneCall"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    TelephoneController_handle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    does: "answer" | "machine" | "busy" | "hang_up" | "say_nothing" | "press";
                    keys?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephoneCall"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    TelephoneController_line: {
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
                    "application/json": components["schemas"]["TelephoneLine"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    TelephoneController_goOn: {
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
    UnregisteredController_find: {
        parameters: {
            query: {
                /** @description A name, a telephone number or an address of mail, as it was written down; numbers are found by their digits. */
                about: string;
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
                        items: components["schemas"]["Unregistered"][];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    UnregisteredController_forgetCase: {
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
    UnregisteredController_forgetPromise: {
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
                content: {
                    "application/json": components["schemas"]["BroughtIn"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtIn"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_agreement: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_measures: {
        parameters: {
            query?: {
                from?: string;
                language?: components["schemas"]["Language"];
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
                content: {
                    "application/json": {
                        items: components["schemas"]["VisitMeasure"][];
                    };
                };
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
                content: {
                    "application/json": components["schemas"]["PlannedVisits"];
                };
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
                content: {
                    "application/json": components["schemas"]["VisitFigures"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    VisitScoresController_one: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
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
                    "application/json": components["schemas"]["VisitScore"];
                };
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
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
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
                    language: components["schemas"]["Language"];
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
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
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
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
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
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
}
