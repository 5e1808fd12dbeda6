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

/// The names of the files and their contents.
pub fn render() -> Result<Vec<(&'static str, String)>> {
    let environment = environment()?;
    let render =
        |page, context| anyhow::Ok((page, environment.get_template(page)?.render(context)?));
    Ok(vec![
        render("index.html", Value::from(Serde(reference::reference()?)))?,
        render("languages.html", Value::from(Serde(document::languages()?)))?,
    ])
}

fn environment() -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}
