//! The sentences of [`TableError`].

use mulu::Lang;

use crate::{Bound, Fault, Format, TableError};

impl TableError {
    /// One sentence: what is wrong, where, and what to do. Never the words of a library underneath.
    ///
    /// ```
    /// use mulu::Lang;
    /// let words = mulu_table::TableError::Encrypted.words(Lang::Zh);
    /// assert_eq!(words, "工作簿设有打开密码,请在 Excel 或 WPS 中取消密码、另存后再提交。");
    /// ```
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh(),
            Lang::En => self.en(),
        }
    }

    fn zh(&self) -> String {
        match self {
            Self::Empty => "文件是空的,没有任何字节,请核对是否选错了文件。".into(),
            Self::Unsupported { format } => unsupported_zh(*format).into(),
            Self::Encrypted => {
                "工作簿设有打开密码,请在 Excel 或 WPS 中取消密码、另存后再提交。".into()
            }
            Self::NoVisibleSheet => {
                "工作簿中没有可见的工作表,请取消隐藏目录所在的工作表后再提交。".into()
            }
            Self::TooLarge {
                bound,
                limit,
                place,
            } => format!(
                "{}{},请只保留目录所在的工作表、删去多余的格式和空白区域,或者拆成几个文件。",
                at_zh(place),
                bound_zh(*bound, *limit)
            ),
            Self::Damaged { fault, place, .. } => format!(
                "{}{},请用 Excel 或 WPS 打开文件并另存为新的 .xlsx 后再提交。",
                at_zh(place),
                fault_zh(*fault)
            ),
            Self::Encoding => {
                "认不出文件的文字编码,请在 Excel 或 WPS 中另存为“CSV UTF-8”或 .xlsx 后再提交。"
                    .into()
            }
            Self::Nul { line } => format!(
                "第 {line} 行含有空字符(NUL),文件可能不是文本或者没有存完整,请另存为“CSV UTF-8”或 .xlsx 后再提交。"
            ),
            Self::UnclosedQuote { row } => format!(
                "第 {row} 行有一个双引号没有成对,其后的内容无法分列,请补上引号,或者另存为 .xlsx 后再提交。"
            ),
        }
    }

    fn en(&self) -> String {
        match self {
            Self::Empty => {
                "The file is empty: it holds no bytes; check that the right file was chosen.".into()
            }
            Self::Unsupported { format } => unsupported_en(*format).into(),
            Self::Encrypted => {
                "The workbook is protected by a password; remove the password in Excel or WPS and save it again.".into()
            }
            Self::NoVisibleSheet => {
                "The workbook has no visible sheet; unhide the sheet that holds the catalogue.".into()
            }
            Self::TooLarge {
                bound,
                limit,
                place,
            } => format!(
                "{}more than {limit} {bound}; keep only the sheets of the catalogue, clear unused formats, or split the file.",
                at_en(place)
            ),
            Self::Damaged { fault, place, .. } => format!(
                "{}{}; open the file in Excel or WPS and save it as a new .xlsx.",
                at_en(place),
                fault_en(*fault)
            ),
            Self::Encoding => {
                "The encoding of the file cannot be told; save it as “CSV UTF-8” or as .xlsx.".into()
            }
            Self::Nul { line } => format!(
                "Line {line} holds a NUL character, so the file is no text or was cut off; save it as “CSV UTF-8” or as .xlsx."
            ),
            Self::UnclosedQuote { row } => format!(
                "A quotation mark in row {row} is never closed, so what follows cannot be split; close it, or save as .xlsx."
            ),
        }
    }
}

fn at_zh(place: &str) -> String {
    if place.is_empty() {
        "文件".into()
    } else {
        format!("“{place}”")
    }
}

fn at_en(place: &str) -> String {
    if place.is_empty() {
        "The file: ".into()
    } else {
        format!("In “{place}”: ")
    }
}

fn bound_zh(bound: Bound, limit: usize) -> String {
    match bound {
        Bound::InputBytes => format!("超过 {limit} 字节"),
        Bound::Entries => format!("包含的部件超过 {limit} 个"),
        Bound::InflatedBytes => format!("解压后超过 {limit} 字节"),
        Bound::SharedStrings => format!("不同的文字超过 {limit} 条"),
        Bound::CellBytes => format!("有一个单元格或一行超过 {limit} 字节"),
        Bound::Elements => format!("包含的标记超过 {limit} 个"),
        Bound::Sheets => format!("可见的工作表超过 {limit} 张"),
        Bound::Cells => format!("单元格(含只有格式的空白单元格)超过 {limit} 个"),
        Bound::Merges => format!("合并单元格超过 {limit} 处"),
    }
}

fn fault_zh(fault: Fault) -> &'static str {
    match fault {
        Fault::Archive => "不完整或已损坏,无法解压",
        Fault::Overlap => "的压缩包里有重叠或重名的部件,不是正常的工作簿",
        Fault::MissingPart => "缺失,工作簿不完整",
        Fault::Markup => "不是合法的 XML,工作簿已损坏",
        Fault::Declaration => "含有文档类型或实体声明,正常的工作簿里没有这样的内容",
        Fault::Address => "有单元格的地址超出工作表的范围",
        Fault::Cell => "有无法读取的单元格",
        Fault::SharedSheet => "与另一张工作表重名或共用同一部件",
    }
}

fn fault_en(fault: Fault) -> &'static str {
    match fault {
        Fault::Archive => "truncated or damaged, it cannot be unpacked",
        Fault::Overlap => "parts overlap or share a name, as in no genuine workbook",
        Fault::MissingPart => "missing, the workbook is incomplete",
        Fault::Markup => "not well-formed XML, the workbook is damaged",
        Fault::Declaration => "declares a document type or entities, as no genuine workbook does",
        Fault::Address => "the address of a cell lies outside the sheet",
        Fault::Cell => "a cell cannot be read",
        Fault::SharedSheet => "it shares its name or its part with another sheet",
    }
}

fn unsupported_zh(format: Format) -> &'static str {
    match format {
        Format::Xls => {
            "这是旧版 Excel 工作簿(.xls),暂不能读取,请用 Excel 或 WPS 打开后另存为 .xlsx。"
        }
        Format::Xlsb => "这是二进制工作簿(.xlsb),暂不能读取,请用 Excel 打开后另存为 .xlsx。",
        Format::Ods => {
            "这是 OpenDocument 电子表格(.ods),暂不能读取,请用 WPS 或 LibreOffice 打开后另存为 .xlsx。"
        }
        Format::Docx | Format::Doc => {
            "这是 Word 文档,暂不能读取,请把其中的表格复制到 Excel 或 WPS 表格中,另存为 .xlsx。"
        }
        Format::Html => "这是网页(HTML),暂不能读取,请用 Excel 或 WPS 表格打开后另存为 .xlsx。",
        Format::Json => "这是 JSON 文件,不是表格,请另存为 .xlsx 或 CSV 后再提交。",
        Format::Pdf => "这是 PDF 文件,不能读取其中的表格,请提交生成它的表格文件(.xlsx)。",
        Format::Zip => "这是压缩包,不是工作簿,请解压后提交其中的表格文件(.xlsx 或 CSV)。",
        _ => "认不出这是什么格式的文件,请用 Excel 或 WPS 打开后另存为 .xlsx 再提交。",
    }
}

fn unsupported_en(format: Format) -> &'static str {
    match format {
        Format::Xls => {
            "This is an old Excel workbook (.xls), not read yet; open it in Excel or WPS and save it as .xlsx."
        }
        Format::Xlsb => {
            "This is a binary workbook (.xlsb), not read yet; open it in Excel and save it as .xlsx."
        }
        Format::Ods => {
            "This is an OpenDocument spreadsheet (.ods), not read yet; open it in WPS or LibreOffice and save it as .xlsx."
        }
        Format::Docx | Format::Doc => {
            "This is a Word document, not read yet; copy its table into Excel or WPS and save it as .xlsx."
        }
        Format::Html => {
            "This is a web page (HTML), not read yet; open it in Excel or WPS and save it as .xlsx."
        }
        Format::Json => "This is JSON, not a table; save the table as .xlsx or CSV.",
        Format::Pdf => {
            "This is a PDF, whose tables cannot be read; hand in the spreadsheet it was made from (.xlsx)."
        }
        Format::Zip => {
            "This is an archive, not a workbook; unpack it and hand in the spreadsheet within (.xlsx or CSV)."
        }
        _ => "The format of this file is not known; open it in Excel or WPS and save it as .xlsx.",
    }
}
