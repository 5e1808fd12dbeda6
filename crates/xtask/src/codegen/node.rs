//! The constants of the Node package, as values and as declarations.

use super::{Constant, File, constants, notice, prefixed};
use crate::registry::Code;

pub fn files(codes: &[Code]) -> Vec<File> {
    let constants = constants(codes);
    let lines = |line: fn(&Constant) -> String| constants.iter().map(line).collect::<String>();
    let values = lines(|it| format!("export const {} = {};\n", it.name, it.code));
    let declarations = lines(declaration) + &phrases(codes) + &unions(codes);
    vec![
        file("bindings/node/lib/constants.js", &values),
        file("bindings/node/lib/constants.d.cts", &declarations),
    ]
}

fn file(path: &'static str, contents: &str) -> File {
    File { path, contents: format!("// {}\n\n{contents}", notice()) }
}

fn declaration(constant: &Constant) -> String {
    let docs = prefixed(" * ", &constant.docs("@deprecated"));
    format!("/**\n{docs} */\nexport const {}: {};\n\n", constant.name, constant.code)
}

fn phrases(codes: &[Code]) -> String {
    let phrases: String =
        codes.iter().map(|code| format!("  {}: {:?};\n", code.code, code.phrase)).collect();
    format!(
        "/** The reason phrase of every registered code. */
export interface Phrases {{
{phrases}}}
"
    )
}

/// A union of codes: its name, what its documentation says of a member, and which codes it has.
type Union = (&'static str, &'static str, fn(&Code) -> bool);

#[rustfmt::skip]
const UNIONS: [Union; 11] = [
    ("InformationalCode", "interim response: 1xx (RFC 9110, Section 15.2)", |it| class(it) == 1),
    ("SuccessCode", "success: 2xx (RFC 9110, Section 15.3)", |it| class(it) == 2),
    ("RedirectionCode", "redirection: 3xx (RFC 9110, Section 15.4)", |it| class(it) == 3),
    ("ClientErrorCode", "error of the client: 4xx (RFC 9110, Section 15.5)", |it| class(it) == 4),
    ("ServerErrorCode", "error of the server: 5xx (RFC 9110, Section 15.6)", |it| class(it) == 5),
    ("ContentlessCode", "HTTP status code whose response has no content (RFC 9110, Section 6.4.1 and 15.3.6)",
        |it| it.is_http() && !it.content),
    ("ContentfulCode", "HTTP status code whose response may have content (RFC 9110, Section 6.4.1)",
        |it| it.is_http() && it.content),
    ("CacheableCode", "code that is heuristically cacheable (RFC 9110, Section 15.1)", |it| it.cacheable),
    ("RetryableCode", "code after which a later try may succeed: see `isRetryable`", |it| it.retryable),
    ("CloseCode", "WebSocket close code (RFC 6455, Section 7.4)", |it| !it.is_http()),
    ("SendableCloseCode", "close code that may stand in a Close frame (RFC 6455, Section 7.4.1)",
        |it| it.sendable),
];

const UNIONS_OF_UNIONS: &str = "
/** A registered error of client or server: 4xx and 5xx (RFC 9110, Section 15). */
export type ErrorCode = ClientErrorCode | ServerErrorCode;

/** A registered HTTP status code. */
export type HttpStatusCode = InformationalCode | SuccessCode | RedirectionCode | ErrorCode;

/** A registered code: an HTTP status code or a WebSocket close code. */
export type StatusCode = HttpStatusCode | CloseCode;
";

fn class(code: &Code) -> u16 {
    code.code / 100
}

fn unions(codes: &[Code]) -> String {
    UNIONS.iter().map(|it| union(it, codes)).collect::<String>() + UNIONS_OF_UNIONS
}

fn union((name, docs, has): &Union, codes: &[Code]) -> String {
    let members: Vec<_> = codes.iter().filter(|it| has(it)).map(|it| it.code.to_string()).collect();
    let mut declaration = format!("export type {name} = {};", members.join(" | "));
    // As Biome breaks what is too long for a line.
    if declaration.len() > 100 {
        declaration = format!("export type {name} =\n  | {};", members.join("\n  | "));
    }
    format!("\n/** A registered {docs}. */\n{declaration}\n")
}
