//! The pages, from their templates.

use anyhow::Result;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use crate::{document, reference};

const TEMPLATES: [(&str, &str); 4] = [
    ("page.html", include_str!("../../../site/templates/page.html.jinja")),
    ("code.html", include_str!("../../../site/templates/code.html.jinja")),
    ("index.html", include_str!("../../../site/templates/index.html.jinja")),
    ("languages.html", include_str!("../../../site/templates/languages.html.jinja")),
];

/// The project's public address; empty while there is none.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// The names of the files and their contents.
pub fn render() -> Result<Vec<(&'static str, String)>> {
    let environment = environment(REPOSITORY)?;
    let render =
        |page, context| anyhow::Ok((page, environment.get_template(page)?.render(context)?));
    Ok(vec![
        render("index.html", Value::from(Serde(reference::reference()?)))?,
        render("languages.html", Value::from(Serde(document::languages()?)))?,
    ])
}

fn environment(repository: &'static str) -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.add_global("version", statuscodes::VERSION);
    environment.add_global("repository", repository);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(repository: &'static str) -> String {
        let environment = environment(repository).unwrap();
        let context = Value::from(Serde(document::languages().unwrap()));
        environment.get_template("languages.html").unwrap().render(context).unwrap()
    }

    #[test]
    fn the_page_links_to_the_repository_there_is() {
        let with = page("https://code.example/a/b");
        assert!(with.contains("<a href=\"https://code.example/a/b\">Source code</a>"), "{with}");
        assert!(!page("").contains("Source code"));
    }
}
