//! OpenAPI to IR.
//!
//! A schema is lowered once, wherever it is used; one without a name of its own is lifted
//! out of its place and becomes a schema like the others. What the generator does not build
//! yet is refused here, with its place.
//!
//! Imports `diag`, `spec`, `analysis` and `ir`.

mod account;
mod body;
mod content;
mod direction;
mod docs;
mod form;
mod media_type;
mod multipart;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod server;

mod webhook;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::analysis;
use crate::diag::{Code, Constraint, Diagnostic, Diagnostics, JsonPointer, Pointer};
use crate::ir::Interpretation;
use crate::ir::{
    Api, Label, Operation, Rules, Schema, SchemaId, SecurityScheme, Server, Tag, Type,
};
use crate::spec::{Cursor, Node, Resolver, Selection, operations, schemas};
use account::Account;
use indexmap::IndexMap;

/// An API, and what is known of its description besides.
pub(crate) struct Lowered<'d> {
    pub(crate) api: Api,
    /// How many keywords of the description are only documented.
    pub(crate) documented: usize,
    account: Account<'d>,
}

impl<'d> Lowered<'d> {
    /// What became of all constraints of the description.
    pub(crate) fn constraints(&self, root: &'d Node, warnings: &[Diagnostic]) -> Vec<Constraint> {
        self.account.settle(&schemas(root), warnings)
    }
}

/// Lowers what is selected of a document that has been checked. Where `found` has errors
/// afterwards, the result is of no use.
pub(crate) fn lower<'d>(
    root: &'d Node,
    selection: Option<&Selection<'_>>,
    interpretation: Interpretation,
    found: &Diagnostics,
) -> Lowered<'d> {
    let root = Cursor::root(root);
    let mut lowering = Lowering {
        resolver: Resolver::new(root.node),
        interpretation,
        root: root.clone(),
        found,
        schemas: Vec::new(),
        known: schema::Known::default(),
        operation_ids: HashSet::new(),
        security_schemes: Vec::new(),
        base_url: None,
        documented: Cell::new(0),
        account: Account::default(),
        files: RefCell::default(),
        left_out: RefCell::default(),
        ruled: BTreeMap::new(),
        unruled: Vec::new(),
    };
    if selection.is_none() {
        lowering.components();
    }
    let chosen: Vec<_> = operations(root.node)
        .filter(|place| selection.is_none_or(|chosen| chosen.contains(place.path, place.method)))
        .collect();
    let (servers, base_url) = lowering.servers(&chosen);
    lowering.base_url = base_url;
    let mut lowered = Vec::new();
    for place in &chosen {
        lowered.extend(lowering.operation(place));
    }
    lowering.webhooks();
    lowering.finish(servers, lowered)
}

struct Lowering<'d, 'f> {
    resolver: Resolver<'d>,
    interpretation: Interpretation,
    root: Cursor<'d>,
    found: &'f Diagnostics,
    /// The schemas so far; one that is being lowered is not there yet.
    schemas: Vec<Option<Schema>>,
    known: schema::Known<'d>,
    operation_ids: HashSet<&'d str>,
    /// The ways to prove who is calling that operations have asked for.
    security_schemes: Vec<SecurityScheme>,
    /// Where the API is, if the description says so.
    base_url: Option<String>,
    documented: Cell<usize>,
    account: Account<'d>,
    /// Which schemas are about files.
    files: RefCell<HashMap<*const Node, Option<Type>>>,
    /// What no code is made of: where first, and at how many places.
    left_out: RefCell<IndexMap<String, (JsonPointer, usize)>>,
    /// The rules of schemas that rules refer to; empty until they are made.
    ruled: BTreeMap<SchemaId, Rules>,
    /// The schemas of which they are not made yet.
    unruled: Vec<(SchemaId, Cursor<'d>)>,
}

impl<'d> Lowering<'d, '_> {
    /// Lowers all components, so that they stand in the order of the document.
    fn components(&mut self) {
        let Some(schemas) = self
            .root
            .get("components")
            .and_then(|all| all.get("schemas"))
        else {
            return;
        };
        let met: Vec<_> = schemas
            .entries()
            .map(|(name, cursor)| (self.reserve(schema::Key::of(&cursor)), name, cursor))
            .collect();
        for (id, name, cursor) in met {
            if self.schemas.get(id.0).is_some_and(Option::is_none) {
                self.fill(id, cursor, Label::head(name));
                self.fill_waiting();
            }
        }
    }

    fn reserve(&mut self, key: schema::Key) -> SchemaId {
        let id = self.reserve_unkeyed();
        self.known.ids.insert(key, id);
        id
    }

    /// A place for a schema that nothing refers to by what it is made of.
    fn reserve_unkeyed(&mut self) -> SchemaId {
        let id = SchemaId(self.schemas.len());
        self.schemas.push(None);
        id
    }

    fn finish(mut self, servers: Vec<Server>, operations: Vec<Operation>) -> Lowered<'d> {
        self.fill_rules();
        self.check_samples();
        self.tell_what_is_left_out();
        let info = self.root.get("info");
        let text = |key| info.as_ref().and_then(|info| docs::scalar_text(info, key));
        let mut api = Api {
            title: text("title").unwrap_or_else(|| "API".to_owned()),
            version: text("version").unwrap_or_default(),
            description: [text("description"), docs::see_also(&self.root)]
                .into_iter()
                .flatten()
                .reduce(|text, more| format!("{text}\n\n{more}")),
            base_url: self.base_url,
            servers,
            tags: tags(&self.root),
            security_schemes: self.security_schemes,
            schemas: self.schemas.into_iter().flatten().collect(),
            rules: self.ruled,
            operations,
        };
        for cycle in analysis::wrap_aliases(&mut api) {
            if let Some(schema) = api.schema(cycle.0) {
                let pointer = JsonPointer::from_escaped(schema.origin.trim_start_matches('#'));
                let message = "this schema stands for itself only, so that nothing is behind it";
                self.found
                    .push(Diagnostic::new(Code::REF_CYCLE, pointer, message));
            }
        }
        analysis::break_rule_cycles(&mut api.rules);
        analysis::mark_recursive(&mut api);
        analysis::mark_fractions(&mut api);
        direction::mark(&mut api);
        Lowered {
            api,
            documented: self.documented.get(),
            account: self.account,
        }
    }

    fn is_literal(&self) -> bool {
        self.interpretation == Interpretation::Literal
    }

    fn refuse(&self, code: Code, at: &Pointer<'d>, message: impl Into<String>) {
        self.found.push(Diagnostic::new(code, at, message));
    }

    /// Notes a part that no code is made of; each message is told once, with the first place.
    fn omit(&self, at: &Pointer<'d>, message: impl Into<String>) {
        let mut left_out = self.left_out.borrow_mut();
        let first = || (JsonPointer::from(at), 0);
        left_out.entry(message.into()).or_insert_with(first).1 += 1;
    }

    /// Notes the parts under these keys that no code is made of.
    fn leave_out(&self, cursor: &Cursor<'d>, keys: &[&str]) {
        for (key, part) in keys.iter().filter_map(|key| Some((key, cursor.get(key)?))) {
            self.omit(
                &part.at,
                format!("`{key}` is left out: no code is made of it"),
            );
        }
    }

    fn tell_what_is_left_out(&self) {
        for (message, (at, count)) in self.left_out.take() {
            let more = match count - 1 {
                0 => String::new(),
                1 => " (here and at another place)".to_owned(),
                more => format!(" (here and at {more} other places)"),
            };
            let message = message + &more;
            self.found
                .push(Diagnostic::new(Code::LEFT_OUT, at, message));
        }
    }

    fn only_documented(&self) {
        self.documented.set(self.documented.get() + 1);
    }
}

/// The groups that are described (OpenAPI 3.0.3, Tag Object).
fn tags(root: &Cursor<'_>) -> Vec<Tag> {
    let tags = root.get("tags");
    let tags = tags.iter().flat_map(|tags| tags.items());
    let tag = |tag: Cursor<'_>| {
        Some(Tag {
            name: tag.text("name")?.to_owned(),
            description: tag.text("description").map(str::to_owned),
        })
    };
    tags.filter_map(tag).collect()
}
