//! The verbs and their options. Help is Chinese with English beside it.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

const TEMPLATE: &str = "{about-with-newline}\n用法 Usage: {usage}\n\n{all-args}{after-help}";

/// The command line as a whole.
#[derive(Debug, Parser)]
#[command(
    name = "mulu",
    bin_name = "mulu",
    version,
    about = "检查政务公开主动公开基本目录 · Checks proactive-disclosure catalogues",
    after_help = "\n退出码 Exit codes: 0 没有达到 --fail-on 的问题 nothing at or above --fail-on · 1 有 something found · 2 有的工作没能完成 some work could not be done",
    help_template = "{about-with-newline}\n用法 Usage: {usage}\n\n{all-args}{after-help}\n",
    subcommand_help_heading = "命令 Commands",
    subcommand_value_name = "命令 COMMAND",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    next_help_heading = "选项 Options"
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) verb: Verb,

    /// 语言 Language: zh(默认 default) | en
    #[arg(long, global = true, value_name = "zh|en", value_parser = ["zh", "en"], hide_possible_values = true, display_order = 1000)]
    lang: Option<String>,

    /// 显示帮助 Print help
    #[arg(long, short = 'h', global = true, action = ArgAction::Help, display_order = 1001)]
    help: Option<bool>,

    /// 显示版本 Print version
    #[arg(long, short = 'V', action = ArgAction::Version, display_order = 1002)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// 检查目录 · Check catalogues
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Check(Check),
    /// 说明一条规则 · Explain a rule
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Explain {
        /// 规则编号或名称 Code or name of a rule, TIM002
        #[arg(value_name = "CODE|NAME", help_heading = "参数 Arguments")]
        rule: String,
    },
    /// 列出规则 · List the rules
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Rules(Rules),
    /// 读取表格,输出 JSON · Read a table and print it as JSON
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Read(Read),
    /// 解读一格文字 · Read the text of one cell
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Parse {
        /// 哪一栏 Which column: time-limit | basis | channels(公开时限 | 公开依据 | 公开渠道)
        #[arg(
            value_enum,
            value_name = "COLUMN",
            hide_possible_values = true,
            help_heading = "参数 Arguments"
        )]
        column: Column,
        /// 文字 The text
        #[arg(
            value_name = "TEXT",
            allow_hyphen_values = true,
            help_heading = "参数 Arguments"
        )]
        text: String,
        /// 输出格式 Format: text(默认 default) | json
        #[arg(
            long,
            value_enum,
            value_name = "FORMAT",
            default_value = "text",
            hide_possible_values = true,
            hide_default_value = true
        )]
        format: Short,
    },
    /// 数据模式 · JSON Schemas of the documents
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options", args_conflicts_with_subcommands = true, subcommand_help_heading = "命令 Commands")]
    Schema(Schema),
    /// 工作日推算 · Working-day arithmetic
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options", subcommand_help_heading = "命令 Commands", subcommand_value_name = "命令 COMMAND", disable_help_subcommand = true)]
    Calendar {
        #[command(subcommand)]
        verb: Calendar,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// 文件(xlsx、csv、json);- 为标准输入 Files; - reads standard input
    #[arg(required = true, value_name = "PATH", help_heading = "参数 Arguments")]
    pub(crate) paths: Vec<PathBuf>,
    /// 文件种类(JSON 没有写明时) Kind of document, where the JSON does not say: catalogue | draft
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// 输入是目录的一条(JSON),像表单那样只看这一条 Each input is one entry, JSON, judged alone as a form does
    #[arg(long)]
    pub(crate) entry: bool,
    #[arg(
        long,
        value_name = "KIND[@LEVEL]",
        help = "编制主体 The body judged: department, village_committee@village …"
    )]
    pub(crate) body: Option<String>,
    #[arg(
        long,
        value_name = "FILE",
        help = r#"机构名录(JSON),核对公开主体的名称 Roster of bodies (JSON): ["名称", {"name", "short_names", "from", "until"}]"#
    )]
    pub(crate) roster: Option<PathBuf>,
    /// 规则集,由上到下 Profiles, base first: cn …
    #[arg(long, value_name = "P,..", value_delimiter = ',')]
    pub(crate) profile: Vec<String>,
    /// 只按这些规则:编号、名称或者组 Only these rules: codes, names or groups: TIM002,REF …
    #[arg(long, value_name = "R,..", value_delimiter = ',')]
    pub(crate) rules: Vec<String>,
    /// 判断日期;默认为目录自己的日期 Date of judgement; by default the document's own
    #[arg(long, value_name = "DATE|today")]
    pub(crate) as_of: Option<String>,
    /// 输出格式 Format: text(默认 default) | json | ndjson
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value = "text",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) format: Format,
    /// 写入文件,而不是标准输出 Write to a file instead of standard output
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// 有这一级以上的问题时退出码为 1 Exit with 1 from this severity on: error(默认 default) | warning | advice | never
    #[arg(
        long,
        value_enum,
        value_name = "SEVERITY",
        default_value = "error",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) fail_on: FailOn,
    /// 一条规则至多列出几处(默认 100;总数不受影响) Places listed per rule and file (default 100); counts stay true
    #[arg(long, value_name = "N")]
    pub(crate) max_samples: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// 只列一组 Only one group: TIM
    #[arg(long, value_name = "G")]
    pub(crate) group: Option<String>,
    /// 输出格式 Format: table(默认 default) | json
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value = "table",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) format: RuleFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Read {
    /// 文件;- 为标准输入 File; - reads standard input
    #[arg(value_name = "PATH", help_heading = "参数 Arguments")]
    pub(crate) path: PathBuf,
    /// 读成什么 As what: document(默认 default) | draft(表格原样 the table as found)
    #[arg(
        long = "as",
        value_enum,
        value_name = "FORM",
        default_value = "document",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) form: ReadAs,
    /// 输出格式 Format: json
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value = "json",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) format: JsonOnly,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    #[command(subcommand)]
    pub(crate) verb: Option<SchemaVerb>,
    /// 模式名;不写则列出全部 Name of a schema; all are listed without it
    #[arg(value_name = "NAME", help_heading = "参数 Arguments")]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SchemaVerb {
    /// 用模式核对 JSON 文件 · Validate a JSON document against a schema
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Validate {
        /// JSON 文件;- 为标准输入 JSON file; - reads standard input
        #[arg(value_name = "PATH", help_heading = "参数 Arguments")]
        path: PathBuf,
        /// 模式名或模式文件(默认按文件的 kind) Name or file of a schema; by default by the kind of the document
        #[arg(long, value_name = "NAME|FILE")]
        schema: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    /// 从某日起第 N 个工作日 · The Nth working day after a date
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Add {
        /// 起算之日(当日不计) Day of the event, not counted itself
        #[arg(long, value_name = "DATE")]
        from: String,
        /// 工作日数 Working days
        #[arg(long, value_name = "N")]
        working_days: u32,
        /// 输出格式 Format: text(默认 default) | json
        #[arg(
            long,
            value_enum,
            value_name = "FORMAT",
            default_value = "text",
            hide_possible_values = true,
            hide_default_value = true
        )]
        format: Short,
    },
    /// 两日之间有几个工作日 · Working days between two dates
    #[command(help_template = TEMPLATE, next_help_heading = "选项 Options")]
    Count {
        /// 起算之日(当日不计) First day, not counted itself
        #[arg(long, value_name = "DATE")]
        from: String,
        /// 末日(计入) Last day, counted
        #[arg(long, value_name = "DATE")]
        to: String,
        /// 输出格式 Format: text(默认 default) | json
        #[arg(
            long,
            value_enum,
            value_name = "FORMAT",
            default_value = "text",
            hide_possible_values = true,
            hide_default_value = true
        )]
        format: Short,
    },
}

/// Declares a closed list of words an option takes.
macro_rules! choices {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident),+ })+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name { $($variant),+ }
    )+ };
}

choices! {
    /// Form of a report.
    Format { Text, Json, Ndjson }
    /// From which severity on the exit code is 1.
    FailOn { Error, Warning, Advice, Never }
    /// Form of the list of rules.
    RuleFormat { Table, Json }
    /// What a table is read as.
    ReadAs { Document, Draft }
    /// Output for programs only.
    JsonOnly { Json }
    /// Output for people or for programs.
    Short { Text, Json }
}

/// A column whose text can be read alone, also by the name it has in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Column {
    #[value(alias = "公开时限")]
    TimeLimit,
    #[value(alias = "公开依据")]
    Basis,
    #[value(alias = "公开渠道和载体", alias = "公开渠道")]
    Channels,
}
