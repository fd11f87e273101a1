//! Writes the JavaScript glue of one WASM module: `bindgen INPUT OUT_DIR NAME`.
//!
//! It is wasm-bindgen's own command line tool without the command line: as a dependency it is
//! locked by `Cargo.lock` to the very version that the bindings were compiled with.
#![expect(
    clippy::print_stderr,
    reason = "a tool of the house speaks on the terminal"
)]

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, out_dir, name] = arguments.as_slice() else {
        eprintln!("用法 usage: bindgen INPUT OUT_DIR NAME");
        return ExitCode::from(2);
    };
    match write_glue(input, out_dir, name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn write_glue(input: &str, out_dir: &str, name: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(input)
        .out_name(name)
        .web(true)
        .map_err(|error| format!("{error:#}"))?
        // The wrapper in `js/` says where the module lies and carries the types.
        .omit_default_module_path(true)
        .typescript(false)
        // A trap would leave the instance in an unknown state: the wrapper starts a fresh one.
        .reset_state_function(true)
        .remove_producers_section(true)
        .remove_name_section(true)
        .generate(out_dir)
        .map_err(|error| format!("{error:#}"))?;
    without_absent_start(Path::new(out_dir), name).map_err(|error| error.to_string())
}

/// Takes out of the glue the call of a start function that the module does not have: wasm-bindgen writes it into the
/// function that makes a fresh instance whether or not there is one, so that no call would outlive a trap.
fn without_absent_start(folder: &Path, name: &str) -> std::io::Result<()> {
    let start = "__wbindgen_start";
    let module = fs::read(folder.join(format!("{name}_bg.wasm")))?;
    if module
        .windows(start.len())
        .any(|bytes| bytes == start.as_bytes())
    {
        return Ok(());
    }
    let glue = folder.join(format!("{name}.js"));
    let text = fs::read_to_string(&glue)?;
    fs::write(&glue, text.replace(&format!("    wasm.{start}();\n"), ""))
}
