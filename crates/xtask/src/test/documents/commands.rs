//! The project's own commands.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::HELP;

/// The commands of a document that the help does not have.
pub fn unknown(text: &str) -> Vec<String> {
    let commands = commands(text);
    commands.into_iter().filter(|command| !is_known(command)).collect()
}

/// What stands behind `cargo xtask` in code, up to a comment.
fn commands(text: &str) -> Vec<String> {
    let (mut commands, mut is_code) = (Vec::new(), false);
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Code(code) => commands.extend(command(&code)),
            Event::Text(code) if is_code => commands.extend(code.lines().filter_map(command)),
            _ => {}
        }
    }
    commands
}

fn command(line: &str) -> Option<String> {
    let command = line.trim_start_matches("$ ").strip_prefix("cargo xtask ")?;
    Some(command.split(" #").next().unwrap_or(command).trim().into())
}

/// Whether the help has the command's name, with each of its words and options. What a test is named by is
/// no word of the help.
fn is_known(command: &str) -> bool {
    let is_word = |it: &&str| it.starts_with("--") || it.chars().all(|it| it.is_ascii_lowercase());
    let mut words = words(command).filter(is_word);
    let Some(name) = words.next() else { return false };
    let lines = HELP.lines().filter_map(|line| line.trim().strip_prefix("cargo xtask "));
    let known: Vec<_> = lines.filter(|line| self::words(line).next() == Some(name)).collect();
    let is_in_help = |word: &str| known.iter().any(|line| self::words(line).any(|it| it == word));
    !known.is_empty() && (name == "test" || words.all(is_in_help))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').map(|word| word.trim_matches(['[', ']'])).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::unknown;

    #[test]
    fn a_command_that_the_help_lacks_is_unknown() {
        let text = "`cargo xtask dist c --prefix DIR [--libdir DIR]`, `cargo xtask dist c++`, \
            `cargo xtask dist pyhton`, `cargo xtask site --srve`, `cargo xtask test node`\n\n\
            ```console\n$ cargo xtask dmeo    # builds\n$ cargo xtask bench [rust] [c]\n```\n";
        assert_eq!(unknown(text), ["dist pyhton", "site --srve", "dmeo"]);
    }
}
