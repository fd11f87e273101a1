// Made from schemas/v1/draft.schema.json by `cargo xtask gen --write`. Do not edit.

/** One filled or inherited cell. */
export interface DraftCell {
  /** “单元格地址” Where it stands. */
  address: string;
  /** “沿用自” The cell whose text it shares: the top of its merged range. */
  inherited_from?: string | null;
  /** “合并区域” The merged range it belongs to. */
  merged?: string | null;
  /** “原文” Its text, line breaks and widths as in the file; for an inherited cell, the text it inherits. */
  text: string;
}

/** One column with the path of its headers. */
export interface DraftColumn {
  /** “单元格地址” The lowest header cell. */
  address: string;
  /** “对应字段” The column of a catalogue it was recognised as; `None` for a column nobody knows. */
  field?: 'seq' | 'field' | 'primary' | 'secondary' | 'further' | 'content_elements' | 'basis' | 'time_limit' | 'retention' | 'update_frequency' | 'disclosing_body' | 'responsible_section' | 'origin' | 'concerned_bodies' | 'consultation' | 'channels' | 'audience' | 'whole_society' | 'specific_groups' | 'mode' | 'proactive' | 'on_request' | 'level' | 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'village' | 'process' | 'category' | 'link' | 'adjusted_on' | null;
  /** Headers from the outermost to the lowest, “表头”. */
  header: string[];
}

/** One record. */
export interface DraftRow {
  /** “单元格” Filled and inherited cells, from left to right; those under no header too. */
  cells: DraftCell[];
  /** “行号” Row as spreadsheets number it, from 1. */
  number: number;
  /** “分节标题” Title of the section it stands in, where the table has such rows. */
  section?: string | null;
  /** “格数” How many cells the file gives the row from column A on, blank ones included; a workbook does not say. */
  width?: number | null;
}

/** One table of a sheet. */
export interface DraftTable {
  /** Rows between two records that hold nothing, “空行”; a range for each gap. */
  blank_rows?: string[];
  /** “栏目” The columns, from left to right. */
  columns: DraftColumn[];
  /** “能否得知合并单元格” Whether the file can say which cells are merged; CSV cannot. */
  merges_known: boolean;
  /** “表后说明” What stands below the records. */
  notes?: DraftCell[];
  /** “表前文字” What stands above the header: title, legend, date. */
  preamble?: DraftCell[];
  /** Header and records, “范围”. */
  range: string;
  /** “记录” The records, from top to bottom. */
  rows: DraftRow[];
  /** Name of the sheet, “工作表”; empty for a file without sheets. */
  sheet: string;
}

/** Tables as found, “表格原样”: text and where it stood. Nothing in it has been judged. */
export interface Draft {
  /** “文档类型” Always `draft`. */
  kind: 'draft';
  /** “其他工作表” Sheets in which no table was recognised. */
  other_sheets?: string[];
  /** “表” The tables found, in the order of the sheets. */
  tables: DraftTable[];
}
