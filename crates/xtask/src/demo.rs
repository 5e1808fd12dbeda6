//! Builds the four packages and uses them.

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::packages::{agree, agree_on, c, node, python, rust};
use crate::pages::Pages;
use crate::server::{Server, close_code, get};
use crate::steps::{Skipped, shell, step};
use crate::{root, tools};

/// Codes and texts to describe.
pub const ARGUMENTS: [&str; 6] = [
    "404",
    "unprocessable entity",
    "WS_1006_ABNORMAL_CLOSURE",
    "http.StatusTeapot",
    "499",
    "nonsense",
];

/// Builds the packages, runs the examples and shows their output.
pub fn run() -> Result<()> {
    tools::check()?;
    step("Rust: build the crate", || rust::example("describe"))?;
    step("C: build the library", c::build)?;
    step("Python: make a virtual environment with the tools", python::prepare)?;
    step("Python: build and install the package", python::install)?;
    step("Node: install the tools", node::prepare)?;
    step("Node: build the package", node::build)?;
    for example in [describe, log, fastapi_app, node_server] {
        println!("\n{}", example()?);
    }
    match page() {
        Err(error) if error.is::<Skipped>() => println!("\npage.html {error}"),
        output => println!("\n{}", output?),
    }
    Ok(())
}

/// Runs every example. Fails when one gives a wrong answer.
pub fn examples() -> Result<()> {
    [describe, log, fastapi_app, node_server]
        .into_iter()
        .try_for_each(|example| example().map(|_| ()))
}

/// Runs the example in a browser.
pub fn page_example() -> Result<()> {
    page().map(|_| ())
}

fn describe() -> Result<String> {
    let programs = [
        rust::example("describe")?,
        c::compile("c99", "examples/describe.c")?,
        python::program(&["examples/describe.py"]),
        node::program(&["examples/describe.mjs"]),
    ];
    let output = agree(&programs, &ARGUMENTS)?;
    ensure!(output.status == 1, "with an unknown code, describe exits with {}", output.status);
    let arguments = ARGUMENTS.map(|argument| format!("{argument:?}")).join(" ");
    let text = String::from_utf8(output.text)?;
    Ok(format!("$ describe {arguments}\n{text}\nRust, C, Python and Node agree to the byte."))
}

fn log() -> Result<String> {
    let lines = b"404 /favicon.ico\n200 /\n499 /slow\n";
    let output = agree_on(&[c::compile("c99", "examples/log.c")?], &[], lines)?;
    let text = String::from_utf8(output.text)?;
    ensure!(text == "404 Not Found\n200 OK\n499 (unregistered)\n", "log.c prints: {text}");
    Ok(format!("$ log < lines\n{text}"))
}

fn fastapi_app() -> Result<String> {
    let uvicorn = ["-m", "uvicorn", "--app-dir", "examples", "--port", "0", "fastapi_app:app"];
    let mut server = Server::start(&python::program(&uvicorn))?;
    let address = server.address()?;
    let response = get(address, "/items/")?;
    ensure!(response.starts_with("HTTP/1.1 418 "), "fastapi_app.py answers: {response}");
    let code = close_code(address, "/ws", "hello")?;
    ensure!(code == 1008, "fastapi_app.py closes the WebSocket with {code}");
    Ok(format!(
        "$ GET /items/ of fastapi_app.py\n{response}\n\n$ /ws of fastapi_app.py closes with\n{code}"
    ))
}

fn node_server() -> Result<String> {
    let mut server = Server::start(&node::program(&["examples/server.mjs", "0"]))?;
    let response = get(server.address()?, "/404")?;
    ensure!(response.starts_with("HTTP/1.1 404 Not Found\r\n"), "server.mjs answers: {response}");
    Ok(format!("$ GET /404 of server.mjs\n{response}"))
}

fn page() -> Result<String> {
    let chromium = tools::chromium()?;
    let pages = Pages::serve(root().join("examples"))?;
    let shell = shell()?;
    let profile = shell.create_temp_dir()?;
    let profile = format!("--user-data-dir={}", profile.path().display());
    let (options, url) = (tools::CHROMIUM_OPTIONS, pages.url("page.html"));
    let command = cmd!(shell, "{chromium} --headless {options...} {profile} --dump-dom {url}");
    let document = command.quiet().ignore_stderr().read()?;
    let answer = document.split("<output").nth(1).and_then(|it| it.split(['>', '<']).nth(1));
    let answer = answer.context("page.html has no answer")?;
    ensure!(answer.starts_with("418 I'm a teapot. "), "page.html shows: {answer}");
    Ok(format!("$ page.html in a browser, for http.StatusTeapot\n{answer}"))
}
