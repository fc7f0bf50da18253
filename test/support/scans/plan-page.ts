/** A page of `layout.json`, as far as marking it needs. */
export interface PrintedPage {
  readonly sheet: string;
  readonly page: number;
  readonly pdf_page: number;
  readonly boxes: readonly (Millimetres & { id: string; question: string; choice: number | string; many?: boolean })[];
  readonly fields: readonly (Millimetres & { id: string; question: string; cells_mm?: number[]; cell_mm?: number })[];
}
export interface Millimetres {
  readonly x_mm: number;
  readonly y_mm: number;
  readonly w_mm: number;
  readonly h_mm: number;
}
