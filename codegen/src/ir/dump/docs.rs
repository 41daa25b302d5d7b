//! Documentation as text.
//!
//! Imports `ir::docs`.

use std::fmt::{self, Write};

use crate::ir::docs::Docs;

pub(super) fn write_docs(out: &mut String, indent: &str, docs: &Docs) -> fmt::Result {
    let texts = [
        ("title", &docs.title),
        ("description", &docs.description),
        ("default", &docs.default),
        (
            "see also",
            &docs.see_also.as_ref().map(|link| link.url.clone()),
        ),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            writeln!(out, "{indent}{name} {text:?}")?;
        }
    }
    if docs.deprecated {
        writeln!(out, "{indent}deprecated")?;
    }
    docs.notes
        .iter()
        .try_for_each(|note| writeln!(out, "{indent}note {note:?}"))
}
