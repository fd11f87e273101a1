//! The most memory any input makes the reader take, counted by the allocator.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made;

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use made::{archive, sheet, workbook};

struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn grow(by: usize) {
    PEAK.fetch_max(NOW.fetch_add(by, Relaxed) + by, Relaxed);
}

#[expect(
    unsafe_code,
    reason = "an allocator cannot be counted otherwise; every call goes to the system's"
)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        grow(size);
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes taken at most while reading, beside the input; and whether it was read.
fn peak(bytes: &[u8], name: &str) -> (usize, bool) {
    let before = NOW.load(Relaxed);
    PEAK.store(before, Relaxed);
    let outcome = mulu_table::read(bytes, name);
    (PEAK.load(Relaxed) - before, outcome.is_ok())
}

const READ: &[&str] = &[
    "numbers",
    "rows of one cell",
    "strings",
    "long strings",
    "usual cells",
    "usual cells but one",
    "styles",
];

const COLUMNS: [char; 14] = [
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N',
];

/// One test, so that nothing else allocates meanwhile.
#[test]
fn no_input_takes_more_than_256_megabytes() {
    let blank = vec![b' '; 300 << 20];
    let mut inputs = vec![("zip bomb", workbook(&blank, b""))];
    drop(blank);

    let numbers: String = (0..1_900_000).fold(String::new(), |mut rows, n| {
        let next = if n % 14 == 0 { "</row><row>" } else { "" };
        let _ = write!(rows, "{next}<c><v>{n}</v></c>");
        rows
    });
    inputs.push((
        "numbers",
        workbook(&sheet(&format!("<row>{numbers}</row>")), b""),
    ));
    let rows = "<row><c><v>1</v></c></row>".repeat(1_048_576);
    inputs.push(("rows of one cell", workbook(&sheet(&rows), b"")));
    let strings: String = (0..400_000).fold(String::from("<sst>"), |mut table, n| {
        let _ = write!(table, "<si><t>{n:050}</t></si>");
        table
    }) + "</sst>";
    let cells: String = (0..1_990_000).fold(String::new(), |mut rows, n| {
        let next = if n % 14 == 0 { "</row><row>" } else { "" };
        let _ = write!(rows, "{next}<c t=\"s\"><v>{}</v></c>", n % 400_000);
        rows
    });
    inputs.push((
        "strings",
        workbook(&sheet(&format!("<row>{cells}</row>")), strings.as_bytes()),
    ));
    let cells: String = (0..1_400_000).fold(String::new(), |mut rows, n| {
        let (column, row) = (COLUMNS[n % 14], n / 14 + 1);
        let _ = write!(
            rows,
            "<c r=\"{column}{row}\" t=\"s\"><v>{}</v></c>",
            n % 400_000
        );
        rows
    });
    inputs.push(("usual cells", workbook(&sheet(&cells), strings.as_bytes())));
    let mixed = cells + "<c r='A1048576'/>";
    inputs.push((
        "usual cells but one",
        workbook(&sheet(&mixed), strings.as_bytes()),
    ));
    let long = format!("<si><t>{}</t></si>", "x".repeat((1 << 20) - 64));
    inputs.push((
        "long strings",
        workbook(
            &sheet(""),
            format!("<sst>{}</sst>", long.repeat(31)).as_bytes(),
        ),
    ));
    inputs.push((
        "no end",
        workbook(&sheet(&format!("<c a='{}'/>", "<".repeat(70 << 20))), b""),
    ));

    let code = format!(
        "<numFmt numFmtId=\"200\" formatCode=\"{}\"/>",
        "0".repeat(250)
    );
    let styles = format!(
        "<s>{code}<cellXfs>{}</cellXfs></s>",
        "<xf numFmtId=\"200\"/>".repeat(300_000)
    );
    let sheet_xml = sheet("<row><c s=\"1\"><v>1</v></c></row>");
    inputs.push((
        "styles",
        archive(&[
            ("_rels/.rels", made::ROOT),
            ("xl/_rels/workbook.xml.rels", made::RELATIONS),
            ("xl/workbook.xml", made::WORKBOOK),
            ("xl/styles.xml", styles.as_bytes()),
            ("xl/worksheets/sheet1.xml", &sheet_xml),
        ]),
    ));
    for (what, bytes) in &inputs {
        let (taken, was_read) = peak(bytes, "a.xlsx");
        assert!(taken < 256 << 20, "{what}: {taken}");
        // As many cells as 100,000 rows by 14 columns have.
        assert_eq!(was_read, READ.contains(what), "{what}");
    }

    let gbk = encoding_rs::GB18030.encode("公开事项,").0.into_owned();
    let mut file = gbk.repeat((60 << 20) / gbk.len());
    let mut distinct = String::new();
    for n in 0..2_400_000 {
        let _ = write!(distinct, "{n},{}", if n % 14 == 0 { "\n" } else { "" });
    }
    for (what, bytes) in [
        ("one line", vec![b'a'; 60 << 20]),
        ("open quote", [b"\"", &vec![b'\n'; 60 << 20][..]].concat()),
        ("gbk", std::mem::take(&mut file)),
        ("distinct", distinct.into_bytes()),
        ("lines", vec![b'\n'; 60 << 20]),
    ] {
        let (taken, _) = peak(&bytes, "a.csv");
        assert!(taken < 256 << 20, "{what}: {taken}");
    }
}
