//! What all parts of the conversion share: the places of what has moved, references, and reports.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `reference`, `quote` and `suggest`,
//! and from this folder `fields`.

use super::fields::Fields;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Pointer, Target};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::quote::quoted;
use crate::spec::reference::{Resolver, reference_of, segments};
use crate::spec::suggest;
use foldhash::fast::RandomState;
use std::collections::{HashMap, HashSet};

/// Where references to a shared definition lead after the conversion, which most of them are.
const DEFINITIONS: (&str, &str) = ("#/definitions/", "#/components/schemas/");

/// How many values the conversion may add by repeating parts, besides four times as many as there
/// are: what is shared can be in each operation and in each media type.
const MAX_GROWTH: usize = 1 << 20;

/// How many references may follow each other.
const LONGEST_CHAIN: usize = 20;

/// A converted document.
#[derive(Debug)]
pub(in crate::spec) struct Converted {
    /// The document in OpenAPI 3.0.
    pub(in crate::spec) root: Node,
    /// What has moved: its pointer, and that in the original.
    pub(in crate::spec) moved: Vec<(JsonPointer, JsonPointer)>,
}

/// Whether a document is written for Swagger 2.0.
pub(in crate::spec) fn is_swagger(root: &Node) -> bool {
    let version = root.get("swagger").and_then(Node::scalar_text);
    root.get("openapi").is_none() && version.is_some_and(|it| it == "2" || it.starts_with("2.0"))
}

/// A conversion in progress.
pub(super) struct Converter<'c, 'd> {
    pub(super) root: Cursor<'d>,
    resolver: Resolver<'d>,
    pub(super) found: &'c Diagnostics,
    moved: Vec<(JsonPointer, JsonPointer)>,
    /// Where the parts of the original are now, by their old pointers.
    places: HashMap<String, String, RandomState>,
    /// References whose new text depends on where their target goes: the pointer of the text.
    pending: Vec<JsonPointer>,
    /// How many values may still be made.
    room: usize,
    /// What is reported once.
    reported: HashSet<&'static str>,
}

impl<'c, 'd> Converter<'c, 'd> {
    pub(super) fn new(root: &'d Node, found: &'c Diagnostics) -> Self {
        Self {
            root: Cursor::root(root),
            resolver: Resolver::terse(root),
            found,
            moved: Vec::new(),
            places: HashMap::default(),
            pending: Vec::new(),
            room: MAX_GROWTH.saturating_add(count(root).saturating_mul(4)),
            reported: HashSet::new(),
        }
    }

    /// Records that a part of the original is at another pointer now. Of several pointers,
    /// references lead to the first.
    pub(super) fn moves(&mut self, to: &Pointer<'d>, from: &Pointer<'d>) {
        let (old, new) = (from.to_string(), to.to_string());
        self.places.entry(old).or_insert(new);
        self.is_from(to, from);
    }

    /// Records where something comes from that references to the original do not lead to.
    pub(super) fn is_from(&mut self, to: &Pointer<'d>, from: &Pointer<'d>) {
        self.moved.push((to.into(), from.into()));
    }

    /// Whether there is room for one more value; a document that grows too much is rejected.
    pub(super) fn has_room(&mut self, value: &Cursor<'_>) -> bool {
        self.room = self.room.saturating_sub(1);
        if self.room == 0 {
            let message = "the document becomes too large: this is repeated too often";
            self.report_once("room", Code::TOO_LARGE, value, message);
        }
        self.room > 0
    }

    /// The new text of a reference; `to` is where the text goes.
    pub(super) fn reference(&mut self, text: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        let Some(reference) = text.node.as_str() else {
            return text.node.clone();
        };
        if let Some(name) = self.definition_named(reference) {
            let message = "the name of a definition as a reference is read as `#/definitions/…`";
            self.report_once("$ref", Code::OTHER_FORM, text, message);
            return Node::String(format!("{}{name}", DEFINITIONS.1));
        }
        if !reference.starts_with('#') {
            let message = format!(
                "the reference {} leads to another file, which is not supported in Swagger 2.0",
                quoted(reference)
            );
            let help = "bundle the files to one document, or convert them to OpenAPI 3.0";
            let fault = Diagnostic::new(Code::REF_EXTERNAL, &text.at, message);
            self.found.push(fault.help(help));
        }
        if let Some(name) = reference.strip_prefix(DEFINITIONS.0) {
            return Node::String(format!("{}{name}", DEFINITIONS.1));
        }
        self.pending.push(to.into());
        Node::String(reference.to_owned())
    }

    /// A name that is written in place of a reference to a definition, as in Swagger 1.2.
    fn definition_named(&self, reference: &str) -> Option<String> {
        let definitions = self.root.node.get("definitions")?;
        definitions.get(reference)?;
        let escaped = reference.replace('%', "%25").replace('~', "~0");
        Some(escaped.replace('/', "~1"))
    }

    /// The value itself, or what it refers to; none where that is nothing, which is found when the
    /// converted document is checked.
    pub(super) fn resolve(&self, value: &Cursor<'d>) -> Option<Cursor<'d>> {
        let quiet = Diagnostics::default();
        let mut here = value.clone();
        for _ in 0..=LONGEST_CHAIN {
            let Some(reference) = reference_of(&here) else {
                return Some(here);
            };
            let name = reference.node.as_str().unwrap_or_default();
            let definitions = self.root.get("definitions");
            let named = definitions.and_then(|definitions| definitions.get(name));
            here = named.or_else(|| self.resolver.target(&reference, &quiet))?;
        }
        None
    }

    /// Converts each entry of an object, except for those that `convert` omits.
    pub(super) fn each(
        &mut self,
        all: &Cursor<'d>,
        to: &Pointer<'d>,
        convert: impl Fn(&mut Self, &Cursor<'d>, &Pointer<'d>) -> Option<Node>,
    ) -> Node {
        let entries = all.entries().filter_map(|(name, value)| {
            let converted = convert(self, &value, &to.key(name))?;
            Some((name, converted))
        });
        object(entries)
    }

    /// The converted document, whose references lead to where their targets are now.
    pub(super) fn finish(mut self, mut root: Node) -> Converted {
        for at in std::mem::take(&mut self.pending) {
            if let Some(text) = node_mut(&mut root, &at)
                && let Some(new) = text.as_str().and_then(|text| self.new_text(text))
            {
                *text = Node::String(new);
            }
        }
        Converted {
            root,
            moved: self.moved,
        }
    }

    /// The reference to the place that the target of a reference has moved to, if it has moved.
    fn new_text(&self, text: &str) -> Option<String> {
        let segments = segments(text).ok()?;
        let old = segments
            .iter()
            .fold(JsonPointer::default(), |at, key| at.key(key));
        let old = old.as_str();
        let mut end = old.len();
        loop {
            let (outer, rest) = old.split_at_checked(end)?;
            if let Some(new) = self.places.get(outer) {
                // A fragment is percent-encoded (RFC 6901, section 6).
                return Some(format!("#{}", format!("{new}{rest}").replace('%', "%25")));
            }
            end = outer.rfind('/')?;
        }
    }

    pub(super) fn report(&self, code: Code, place: &Cursor<'_>, message: impl Into<String>) {
        self.found.push(Diagnostic::new(code, &place.at, message));
    }

    /// Reports something at its first place only.
    pub(super) fn report_once(
        &mut self,
        what: &'static str,
        code: Code,
        place: &Cursor<'_>,
        message: impl Into<String>,
    ) {
        if self.reported.insert(what) {
            self.report(code, place, message);
        }
    }

    /// Reports a value of the wrong type; whether it has the right one is `fits`.
    pub(super) fn expect(&self, fits: bool, value: &Cursor<'_>, name: &str, what: &str) -> bool {
        if !fits {
            let message = format!("{} must be {what}, not {}", quoted(name), value.node.kind());
            self.report(Code::WRONG_TYPE, value, message);
        }
        fits
    }

    /// Whether an object has a field, or the field is an extension; any other field is reported.
    pub(super) fn knows(&self, fields: &Fields, name: &str, value: &Cursor<'_>) -> bool {
        let is_keyword = fields.has_keywords && Keyword::named(name).is_some();
        if fields.names.contains(&name) || name.starts_with("x-") || is_keyword {
            return true;
        }
        let message = format!(
            "unknown field {} of {} is ignored",
            quoted(name),
            fields.title
        );
        let warning = Diagnostic::new(Code::IGNORED_FIELD, &value.at, message);
        let keywords = Keyword::ALL.iter().map(|keyword| keyword.name());
        let keywords = keywords.filter(|_| fields.has_keywords);
        let known = fields.names.iter().copied().chain(keywords);
        self.found.push(Diagnostic {
            help: suggest::help(name, known),
            ..warning.at(Target::Key)
        });
        false
    }
}

/// The number of values in a tree.
fn count(node: &Node) -> usize {
    match node {
        Node::Map(entries) => 1 + entries.values().map(count).sum::<usize>(),
        Node::List(items) => 1 + items.iter().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// The value at a pointer.
fn node_mut<'n>(root: &'n mut Node, at: &JsonPointer) -> Option<&'n mut Node> {
    at.segments().try_fold(root, |node, key| match node {
        Node::Map(entries) => entries.get_mut(&key),
        Node::List(items) => items.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Makes an object of fields.
pub(super) fn object<'f>(fields: impl IntoIterator<Item = (&'f str, Node)>) -> Node {
    let fields = fields.into_iter();
    Node::Map(fields.map(|(name, node)| (name.to_owned(), node)).collect())
}

/// Adds a field to an object.
pub(super) fn put(entries: &mut Entries, name: &str, node: Node) {
    entries.insert(name.to_owned(), node);
}

/// Makes a string.
pub(super) fn text(text: impl Into<String>) -> Node {
    Node::String(text.into())
}
