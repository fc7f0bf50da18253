/** Line icons on a 20 × 20 grid, drawn for Candour; always beside a word, so hidden from screen readers. */
const shapes = {
  overview: 'M3 10h14M3 7v6M17 7v6M11.5 10a2 2 0 1 0-4 0 2 2 0 1 0 4 0',
  comparison: 'M4 5h8M4 10h12M4 15h6M9 3.5v3M13 8.5v3M7 13.5v3',
  drivers: 'M3.500 16.500h13M3.500 16.500v-13M7 12.500v.5M10 8.500v.5M12.500 10.500v.5M15 5.500v.5',
  rules: 'M4 15.500 15.500 4M6 4.500v3M4.500 6h3M12.500 14h3.500',
  questions: 'M3.5 5.5h13v8h-7l-3.5 3v-3h-2.5zM7 9h6',
  comments: 'M4 4.5h12v9H9l-3 3v-3H4zM7 7.5h6M7 10.5h4',
  campaigns: 'M3 5.5h14v9H3zM3.5 6l6.5 5 6.5-5',
  customers: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  phone: 'M6.5 3.5 4 5c0 6 5 11 11 11l1.5-2.5-3.5-2.5-1.7 1.7c-1.800-.9-3.100-2.200-4-4L9 7z',
  surveys: 'M5 3.5h10v13H5zM7.5 7.5h5M7.5 10.5h5M7.5 13.5h3',
  responses: 'M3.5 11 7 14.5 16.5 5',
  visitScores: 'M3.5 16.5h13M5.5 16.5v-5M10 16.5V7M14.5 16.5V3.5',
  programmes: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 12h2.5',
  shoppers: 'M4.5 7h11l.8 9.5H3.7zM7 9V6a3 3 0 0 1 6 0v3',
  reviews: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M13 13l4 4M6.5 9l2 2 3.5-3.5',
  appeals: 'M10 3v13.5M6.5 16.5h7M4 5.5h12M4 5.5 2 11h4zM16 5.5 14 11h4z',
  pay: 'M2.5 5.5h15v9.5h-15zM10 12.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6M5 8v.1M15 12.5v.1',
  standard: 'M10 2.5 12.2 7l5 .7-3.6 3.5.9 4.9L10 13.8l-4.5 2.3.9-4.9L2.8 7.7l5-.7z',
  stores: 'M3.5 8.5V16.5h13V8.5M2.5 8.5 4.5 3.5h11l2 5zM8 16.5v-4.5h4v4.5',
  imports: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13',
  people:
    'M7.5 9a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.5 16c.4-2.8 2.3-4.2 5-4.2s4.6 1.4 5 4.2M13 4a2.5 2.5 0 0 1 0 5M14.8 12c1.6.6 2.5 2 2.7 4',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  changes: 'M10 5.5V10l3 2M4 5v3.5h3.5M4.3 8.3A6.5 6.5 0 1 1 3.5 11',
  inbox: 'M3 11.5 5.5 4.5h9L17 11.5V15.5H3zM3 11.5h4l1 2h4l1-2h4',
  keys: 'M8.5 11.5a3 3 0 1 0-4.3 0 3 3 0 0 0 4.3 0M8.5 11.5 16.5 3.5M14 6l2 2',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  plus: 'M10 4v12M4 10h12',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  left: 'M12 5l-5 5 5 5',
  close: 'M5 5l10 10M15 5 5 15',
  download: 'M10 3.5v8.5M6.5 9 10 12.5 13.5 9M4 16.5h12',
  print: 'M6 7V3.5h8V7M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z',
  filter: 'M3 5h14l-5.5 6v5l-3-1.5V11z',
  moon: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8z',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M8.5 4.5v11',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8v4M10 14v.5',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 16.5c.600-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  trash: 'M4 6h12M8 6V3.5h4V6M5.5 6l.700 10.5h7.6L14.5 6',
  edit: 'M4 16l.800-3.5 8.7-8.7 2.7 2.7-8.7 8.7z',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z',
  external: 'M11 4h5v5M16 4l-7 7M13 11.5V16H4V7h4.5',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
