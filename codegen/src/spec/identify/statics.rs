//! Makes references by identifiers references to places, in one file.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `quote`, `reference` and `version`, and
//! from this folder `change`, `resolve`, `schemas` and `table`.

use super::change::{Change, apply};
use super::resolve::Resolved;
use super::schemas::Schema;
use super::table::{Identified, Table};
use super::uri::SELF;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::quote::quoted;
use crate::spec::reference::reference_to;
use crate::spec::version::Version;

/// The keywords of JSON Schema 2019-09 that `$dynamicRef` and `$dynamicAnchor` have replaced.
const RECURSIVE_REF: &str = "$recursiveRef";
const RECURSIVE_ANCHOR: &str = "$recursiveAnchor";

/// Makes references by identifiers references to places. `location` is the URL of the file, or its
/// path below the root of the description. OpenAPI 3.0 has none of the keywords.
pub(in crate::spec) fn identify(
    root: &mut Node,
    location: &str,
    version: Version,
    found: &Diagnostics,
) -> Identified {
    if version == Version::V3_0 || !has_identifiers(root) {
        return Identified::default();
    }
    let (changes, identified) = {
        let table = Table::of(root, location);
        table.report_twice(found);
        let mut pass = Pass {
            table: &table,
            found,
            changes: Vec::new(),
        };
        (0..table.schemas.all.len()).for_each(|index| pass.schema(index));
        (pass.changes, table.for_others())
    };
    apply(changes, root);
    identified
}

/// Whether a tree may have a keyword that this room is about. What looks like one in an example
/// counts too.
fn has_identifiers(node: &Node) -> bool {
    let keywords = [
        Keyword::Id,
        Keyword::Anchor,
        Keyword::DynamicAnchor,
        Keyword::DynamicRef,
        Keyword::Defs,
    ];
    match node {
        Node::List(items) => items.iter().any(has_identifiers),
        Node::Map(entries) => entries.iter().any(|(key, value)| {
            let is_one = key.starts_with('$')
                && (keywords.iter().any(|keyword| keyword.name() == key)
                    || [SELF, RECURSIVE_REF].contains(&key.as_str()));
            is_one || has_identifiers(value)
        }),
        _ => false,
    }
}

struct Pass<'t, 'd> {
    table: &'t Table<'d>,
    found: &'t Diagnostics,
    changes: Vec<Change>,
}

impl<'d> Pass<'_, 'd> {
    fn schema(&mut self, index: usize) {
        let Some(schema) = self.table.schemas.all.get(index) else {
            return;
        };
        let Some(entries) = schema.cursor.node.as_map() else {
            return;
        };
        if let Some(discriminator) = schema.cursor.get(Keyword::Discriminator) {
            self.discriminator(index, &discriminator);
        }
        // Most schemas have none of these, and need no text of their place.
        let keywords = [Keyword::Ref, Keyword::DynamicRef].map(|keyword| keyword.name());
        let mut keywords = keywords.iter().chain(&[RECURSIVE_REF, RECURSIVE_ANCHOR]);
        if !keywords.any(|keyword| entries.contains_key(*keyword)) {
            return;
        }
        let mut change = Change::new(JsonPointer::from(&schema.cursor.at));
        if let Some(text) = schema.cursor.text(Keyword::Ref)
            && let Some(text) = self.reference(index, &schema.cursor, text)
        {
            let key = Keyword::Ref.name().to_owned();
            change.set.push((key, Node::String(text)));
        }
        if let Some(reference) = schema.cursor.get(Keyword::DynamicRef) {
            self.dynamic(index, &reference, entries, &mut change);
        }
        self.recursive(schema, entries, &mut change);
        self.changes
            .extend(Some(change).filter(|it| !it.is_empty()));
    }

    /// The new text of a reference; none if it stays.
    fn reference(&self, index: usize, schema: &Cursor<'d>, text: &str) -> Option<String> {
        let target = match self.table.resolve(index, text) {
            Resolved::At(target) => target,
            Resolved::Nearby(target) => {
                self.warn_of_nearby(schema, text, &target);
                target
            }
            Resolved::Elsewhere(text) => return text,
            Resolved::Missing => return None,
        };
        let place = JsonPointer::from(&target.at);
        let is_same = text
            .strip_prefix('#')
            .is_some_and(|text| JsonPointer::from_escaped(text) == place);
        (!is_same).then(|| reference_to(&place))
    }

    fn warn_of_nearby(&self, schema: &Cursor<'d>, text: &str, target: &Cursor<'d>) {
        let place = format!("#{}", target.at);
        let (message, help) = match text == place {
            true => (
                "is relative to the `$id` around it, where it leads to nothing; it is read as one to \
                 the document"
                    .to_owned(),
                "write the path of the document before the `#`".to_owned(),
            ),
            false => (
                format!("leads to nothing; it is read as {}", quoted(&place)),
                format!("write {}", quoted(&place)),
            ),
        };
        let message = format!("the reference {} {message}", quoted(text));
        let at = schema.at.key(Keyword::Ref.name());
        let warning = Diagnostic::new(Code::REF_NEARBY, &at, message);
        self.found.push(warning.help(help));
    }

    /// A `$dynamicRef` is a `$ref` unless its target has the `$dynamicAnchor` that it names (JSON
    /// Schema 2020-12 core, section 8.2.3.2).
    fn dynamic(
        &mut self,
        index: usize,
        reference: &Cursor<'d>,
        schema: &Entries,
        change: &mut Change,
    ) {
        let Some(text) = reference.node.as_str() else {
            return;
        };
        let (uri, name) = text.split_once('#').unwrap_or((text, ""));
        let target = match self.table.resolve(index, text) {
            Resolved::At(target) | Resolved::Nearby(target) => Ok(target),
            Resolved::Elsewhere(_) => {
                let keyword = Keyword::DynamicRef;
                let uri = quoted(uri);
                let message = format!("the target of `{keyword}` is in another file, {uri}");
                let help = "refer to a `$dynamicAnchor` in `$defs` of the schema itself: \
                            `$dynamicRef: '#name'`";
                let fault = Diagnostic::new(Code::UNSUPPORTED_KEYWORD, &reference.at, message);
                Err(fault.help(help))
            }
            Resolved::Missing => {
                let message = format!("no schema has the anchor {}", quoted(text));
                Err(Diagnostic::new(Code::REF_SYNTAX, &reference.at, message))
            }
        };
        let target = match target {
            Ok(target) => target,
            Err(fault) => {
                change.removed.push(Keyword::DynamicRef.name());
                return self.found.push(fault);
            }
        };
        let place = JsonPointer::from(&target.at);
        if name.is_empty() || target.text(Keyword::DynamicAnchor) != Some(name) {
            change.removed.push(Keyword::DynamicRef.name());
            change.refer(schema, Keyword::DynamicRef, &place);
            return;
        }
        let scope = |index: usize| self.table.schemas.all.get(index).map(|it| it.scope);
        let target = self.table.schemas.index(target.node);
        if target.and_then(scope) != scope(index) {
            // What follows knows no URIs, and takes a place for the anchor of the schema there.
            let text = Node::String(reference_to(&place));
            change
                .set
                .push((Keyword::DynamicRef.name().to_owned(), text));
        }
    }

    /// Replaces the keywords of JSON Schema 2019-09 (core, section 8.2.4.2): the root of a resource may
    /// have a `$recursiveAnchor`, which has no name, and a `$recursiveRef` leads to it.
    fn recursive(&mut self, schema: &Schema<'d>, entries: &Entries, change: &mut Change) {
        let Some(scope) = self.table.schemas.scopes.get(schema.scope) else {
            return;
        };
        let is_anchored = scope.root.is_true(RECURSIVE_ANCHOR);
        let anchor = scope.root.text(Keyword::DynamicAnchor);
        if is_anchored && std::ptr::eq(scope.root.node, schema.cursor.node) {
            change.removed.push(RECURSIVE_ANCHOR);
            if anchor.is_none() {
                let name = Node::String(RECURSIVE_ANCHOR.to_owned());
                let key = Keyword::DynamicAnchor.name().to_owned();
                change.set.push((key, name));
            }
        }
        let Some(reference) = schema.cursor.get(RECURSIVE_REF) else {
            return;
        };
        change.removed.push(RECURSIVE_REF);
        let keyword = Keyword::DynamicRef;
        if reference.node.as_str() != Some("#") || entries.contains_key(keyword.name()) {
            let message = format!("`{RECURSIVE_REF}` must be `#`, and not beside `{keyword}`");
            let fault = Diagnostic::new(Code::UNSUPPORTED_KEYWORD, &reference.at, message);
            let help = format!("write `{keyword}`, which has replaced it");
            return self.found.push(fault.help(help));
        }
        let message = format!(
            "`{RECURSIVE_REF}` is read as the `{keyword}` that has replaced it in JSON Schema 2020-12"
        );
        self.found
            .push(Diagnostic::new(Code::OTHER_FORM, &reference.at, message));
        match is_anchored {
            true => {
                let text = format!("#{}", anchor.unwrap_or(RECURSIVE_ANCHOR));
                let key = keyword.name().to_owned();
                change.set.push((key, Node::String(text)));
            }
            false => {
                change.refer(entries, keyword, &JsonPointer::from(&scope.root.at));
            }
        }
    }

    /// The schemas that a discriminator maps to by identifiers ("Discriminator Object").
    fn discriminator(&mut self, index: usize, discriminator: &Cursor<'d>) {
        let mapping = discriminator.get("mapping");
        let texts = mapping.iter().flat_map(Cursor::entries);
        self.mapped(index, mapping.as_ref(), texts);
        let default = discriminator.get("defaultMapping");
        let default = default.map(|text| ("defaultMapping", text));
        self.mapped(index, Some(discriminator), default.into_iter());
    }

    /// Texts in an object that are the names of schemas, or references.
    fn mapped(
        &mut self,
        index: usize,
        object: Option<&Cursor<'d>>,
        texts: impl Iterator<Item = (&'d str, Cursor<'d>)>,
    ) {
        let Some(object) = object else { return };
        let components = self.table.schemas.root.node.get("components");
        let named = components.and_then(|it| it.get("schemas"));
        let mut change = Change::new(JsonPointer::from(&object.at));
        for (key, text) in texts {
            let text = text.node.as_str().unwrap_or_default();
            if text.is_empty() || named.is_some_and(|named| named.get(text).is_some()) {
                continue;
            }
            if let Resolved::At(target) = self.table.resolve(index, text) {
                let text = reference_to(&JsonPointer::from(&target.at));
                change.set.push((key.to_owned(), Node::String(text)));
            }
        }
        self.changes
            .extend(Some(change).filter(|it| !it.is_empty()));
    }
}
