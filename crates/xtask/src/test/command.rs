//! Compares the commands of the Python and the Node package: whatever they are told, they write the
//! same bytes and end with the same exit status.

use anyhow::{Result, ensure};

use super::{FIND, NOTHING, texts};
use crate::packages::{Program, agree_on, node, python};
use crate::steps::shell;

/// Arguments with texts of every kind, for both forms of output.
const DESCRIBED: &[&[&str]] = &[
    &["404"],
    &["1006", "Not Found", "499", "404"],
    &["499", "444", "4000", "nonsense"],
    &["all"],
    &["WS", "4XX", "1xx", "2xX", "3xx", "5Xx", "404", "nonsense"],
    &["0xx", "6xx", "4xx ", "xx", "40x", "10xx", "any"],
    &["--", "all", "ws", "4xx", "-", "--", "--json", "-h", "-1", "-404", "-0"],
    &["404", "--", "-404"],
    &["", " ", " 404", "0404", "+404", "404.0", "404.5", "4_04", "0x194", "404n", "1e3", "1e21"],
    &["NaN", "Infinity", "null", "undefined", "true", "constructor", "__proto__", "toString"],
    &["\u{664}\u{660}\u{664}", "ñ", "🫖", "\u{feff}404", "\u{2028}", "\u{17f}", "w\u{17f}"],
    &["%s", "%d 404", "a\nb", "a\tb", "\u{1}\u{8}\u{c}\u{1b}[m\u{7f}\u{85}", "\"\\/'", "<&>"],
];

/// Arguments that need no text, or are wrong.
const OTHERS: &[&[&str]] = &[
    &["--help"],
    &["-h", "404"],
    &["--version"],
    &["--version", "--help", "--json"],
    &[],
    &["--"],
    &["--json"],
    &["--json", "--"],
    &["--nonsense", "--help"],
    &["--jso", "404"],
    &["--json=yes", "404"],
    &["--no-json", "404"],
    &["404", "-1"],
    &["-hv"],
    &["-ñ\n"],
    &["---"],
];

/// Lines for `-`: some are no text, some no UTF-8.
const LINES: &[u8] = b"404\r\n\r\n\n-\nall\n--json\n\r\r\n \n\x00\n\xff\xe2\x82x\xf0\x9f\x98\n\
    \xed\xa0\x80 \xc0\x80 \xf4\x90\x80\x80 \xfe\xff\n\xef\xbb\xbf404\nnot found\n499";

pub fn agrees() -> Result<()> {
    let programs =
        [python::program(&["-m", "statuscodes"]), node::program(&["bindings/node/lib/cli.js"])];
    for arguments in OTHERS {
        agree_on(&programs, arguments, b"")?;
    }
    for arguments in DESCRIBED {
        agree_in_both_forms(&programs, arguments, b"")?;
    }
    for lines in [&b""[..], LINES, &numbers(), &names()?] {
        agree_in_both_forms(&programs, &["-"], lines)?;
        agree_in_both_forms(&programs, &["teapot", "-", "ws", "-", "--", "-"], lines)?;
    }
    Ok(())
}

fn agree_in_both_forms(programs: &[Program], arguments: &[&str], input: &[u8]) -> Result<()> {
    for form in [&[][..], &["--json"]] {
        let output = agree_on(programs, &[form, arguments].concat(), input)?;
        ensure!(output.status < 2, "the commands refuse {arguments:?}");
    }
    Ok(())
}

/// All numbers that are codes, and some more.
fn numbers() -> Vec<u8> {
    let numbers: Vec<_> = (-1..=5000).chain(65530..66000).map(|it| it.to_string()).collect();
    numbers.join("\n").into()
}

/// The texts that `find` is tested with.
fn names() -> Result<Vec<u8>> {
    let shell = shell()?;
    let files = [FIND, NOTHING, &texts()?].map(|file| shell.read_binary_file(file));
    Ok(files.into_iter().collect::<Result<Vec<_>, _>>()?.concat())
}
