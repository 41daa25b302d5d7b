//! Fields that OpenAPI does not define.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `grammar`, `version`, `quote` and
//! `suggest`.

use crate::diag::{Code, Diagnostic, Target};
use crate::keyword::Kind;
use crate::spec::document::Cursor;
use crate::spec::quote::quoted;
use crate::spec::suggest::{self, nearest};
use crate::spec::version::Version;

/// The unknown fields of a document.
#[derive(Default)]
pub(super) struct UnknownFields {
    count: usize,
}

impl UnknownFields {
    /// The warning about an unknown field of an object, if it deserves one.
    pub(super) fn warning(
        &mut self,
        value: &Cursor<'_>,
        name: &str,
        kind: Kind,
        version: Version,
    ) -> Option<Diagnostic> {
        self.count += 1;
        let definition = kind.definition();
        let known = definition.fields.iter().map(|field| field.name);
        let near = (self.count <= suggest::MOST)
            .then(|| nearest(name, known))
            .flatten();
        // JSON Schema 2020-12 treats an unknown keyword as an annotation (section 6.5). One that
        // looks like a misspelling, or that affects how others are read, deserves a warning.
        let is_annotation = kind == Kind::Schema && version == Version::V3_1;
        if is_annotation && near.is_none() && !name.starts_with('$') {
            return None;
        }
        let (name, title) = (quoted(name), definition.title);
        let message = format!("unknown field {name} of {title} is ignored");
        let fault = Diagnostic::new(Code::IGNORED_FIELD, &value.at, message).at(Target::Key);
        Some(match near {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        })
    }
}
