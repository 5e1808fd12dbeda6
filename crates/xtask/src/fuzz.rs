//! Fuzzes the C interface for a minute, under AddressSanitizer.

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::steps::{shell, silently, step};
use crate::tools;

const SECONDS: u32 = 60;
const CORPUS: &str = "crates/capi/fuzz/corpus";
/// The inputs that a run finds, kept for the next.
const FOUND: &str = "target/fuzz/corpus";
/// The inputs that failed.
const FAILED: &str = "target/fuzz/failed/";

/// The flags that cargo-fuzz passes to the compiler.
const FLAGS: [&str; 8] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Zsanitizer=address",
];

/// Builds the fuzz target and runs it.
pub fn run() -> Result<()> {
    let target = tools::nightly_host()
        .context("no nightly toolchain: `rustup toolchain install nightly` adds it")?;
    step("C: build the fuzz target", || build(&target))?;
    let log = step(&format!("C: fuzz for {SECONDS} seconds"), || fuzz(&target))?;
    print_statistics(&log);
    Ok(())
}

fn build(target: &str) -> Result<()> {
    let shell = shell()?;
    let manifest = "crates/capi/fuzz/Cargo.toml";
    let cargo = cmd!(
        shell,
        "rustup run nightly cargo build --release --locked --manifest-path {manifest} --target {target}
         --target-dir target/fuzz"
    );
    silently(cargo.env("RUSTFLAGS", FLAGS.join(" ")))
}

/// Runs the target and returns its log. Fails when an input does.
fn fuzz(target: &str) -> Result<String> {
    let shell = shell()?;
    shell.create_dir(FOUND)?;
    shell.create_dir(FAILED)?;
    let program = format!("target/fuzz/{target}/release/statuscodes-capi-fuzz");
    let time = format!("-max_total_time={SECONDS}");
    let options = [&time, "-max_len=256", "-timeout=5", "-print_final_stats=1"];
    let failed = format!("-artifact_prefix={FAILED}");
    let fuzz = cmd!(shell, "{program} {options...} {failed} {FOUND} {CORPUS}");
    let output = fuzz.quiet().ignore_status().output()?;
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(output.status.success(), failure(&program, &log));
    Ok(log)
}

/// The log's lines about the failure, and the command that shows it again.
fn failure(program: &str, log: &str) -> String {
    let tells = |line: &&str| line.contains("panicked at") || line.contains("ERROR: ");
    let lines: Vec<_> = log.lines().skip_while(|line| !tells(line)).take(20).collect();
    let lines = if lines.is_empty() { log.into() } else { lines.join("\n") };
    let input = log.lines().find_map(|line| Some(line.split_once("unit written to ")?.1));
    format!("{lines}\nsee it again: {program} {}", input.unwrap_or_default())
}

fn print_statistics(log: &str) {
    for line in log.lines().filter_map(|line| line.strip_prefix("stat::")) {
        println!("  {line}");
    }
}
