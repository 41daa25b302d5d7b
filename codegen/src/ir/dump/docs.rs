//! Documentation as text.
//!
//! Imports `direction`, `docs`, `list`.

use std::fmt::{self, Write};

use super::list::quoted;
use crate::ir::direction::Direction;
use crate::ir::docs::{Docs, Note};

pub(super) fn write_docs(out: &mut String, indent: &str, docs: &Docs) -> fmt::Result {
    let url = docs.see_also.as_ref().map(|link| &link.url);
    let texts = [
        ("title", docs.title.as_ref()),
        ("description", docs.description.as_ref()),
        ("default", docs.default.as_ref()),
        ("see also", url),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            writeln!(out, "{indent}{name} {text:?}")?;
        }
    }
    if docs.deprecated {
        writeln!(out, "{indent}deprecated")?;
    }
    let notes = docs.notes.iter();
    notes
        .map(note)
        .try_for_each(|note| writeln!(out, "{indent}note: {note}"))
}

fn note(note: &Note) -> String {
    match note {
        Note::Enforced { keyword, value } => format!("{keyword} {value} is enforced"),
        Note::Documented { keyword, value } => format!("{keyword} {value} is not enforced"),
        Note::Items(note) => format!("items: {}", self::note(note)),
        Note::Value { value, text } => format!("the value {value:?}: {text:?}"),
        Note::RequiredWhen(Direction::Sent) => "required when sent".to_owned(),
        Note::RequiredWhen(Direction::Received) => "required when received".to_owned(),
        Note::RequiredWhen(Direction::Both) => "required".to_owned(),
        Note::AmbiguousDiscriminator(property) => {
            format!("the discriminator {property:?} is ambiguous")
        }
        Note::AmbiguousInheritance(property) => {
            format!("the discriminator {property:?} is ambiguous among subschemas")
        }
        Note::TextOf(media_type) => format!("text of {media_type:?}"),
        Note::Combinations => "only some combinations of parts are valid".to_owned(),
        Note::UndeclaredParts => "undeclared parts are valid".to_owned(),
        Note::Opaque => "contents are not modelled".to_owned(),
        Note::PartHeaders(names) => format!("headers of the part: {}", quoted(names)),
        Note::StyleOfFile => "the style of a file has no meaning".to_owned(),
        Note::RequiredWithPart => "required with the part".to_owned(),
        Note::Scopes { scheme, scopes } => format!("{scheme:?} with scopes {}", quoted(scopes)),
        Note::Servers(templates) => format!("servers: {}", quoted(templates)),
        Note::UnknownScheme(scheme) => format!("unknown security scheme {scheme:?}"),
        Note::UnsupportedScheme(scheme) => format!("unsupported security scheme {scheme:?}"),
        Note::Certificate { scheme } => format!("{scheme:?} requires a client certificate"),
    }
}
