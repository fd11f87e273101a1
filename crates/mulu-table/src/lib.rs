//! Reads workbooks and CSV files into drafts.
