//! What the document calls single values, and says about them: by extensions beside `enum`, and by
//! the titles and descriptions of the branches of a choice between values.
//!
//! OpenAPI has no field for this. The extensions are those that generators of code agree on:
//! `x-enum-varnames` and `x-enum-descriptions` (openapi-generator), `x-enumNames` and
//! `x-enumDescriptions` (NSwag, Redocly), `x-ms-enum` (AutoRest). Each has an entry per value, in a
//! list in the order of the values or in an object by value.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`; the store, facts, labels and references.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::facts::Facts;
use super::label::folded;
use super::reference::target_of;
use super::store::Store;
use super::value::canonical;
use crate::diag::Code;
use crate::ir::{Docs, Listed, is_name};
use crate::keyword::Keyword;
use crate::lower::context::Context;
use crate::lower::docs::docs;
use crate::spec::{Cursor, Node};

/// How deep to look for values in choices within choices.
const DEEPEST_LOOK: usize = 8;

/// The names and the docs of values, by the canonical text of the value.
#[derive(Default)]
pub(super) struct ValueNames(HashMap<String, (Option<String>, Docs)>);

impl ValueNames {
    /// Those of the values that an intersection lists.
    pub(super) fn of<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> Self {
        let mut names = Self::default();
        names.read(store, facts, 0);
        names.omit_shared();
        names
    }

    /// A value of this canonical text, with its name and its docs.
    pub(super) fn listed<T>(&self, canonical: &str, value: T) -> Listed<T> {
        let (name, docs) = self.0.get(canonical).cloned().unwrap_or_default();
        Listed { value, name, docs }
    }

    fn read<'d>(&mut self, store: &Store<'d, '_>, facts: &Facts<'d>, depth: usize) {
        for schema in facts.schemas() {
            self.read_extensions(&store.cx, schema);
        }
        if depth > DEEPEST_LOOK {
            return;
        }
        for branch in facts.choices.iter().flat_map(|it| store.branches(it)) {
            let inner = store.of(branch);
            self.read(store, &inner, depth + 1);
            if inner.choices.is_empty()
                && let Some(values) = store.values(&inner)
                && let [only] = values.list.as_slice()
            {
                self.read_branch(store, branch, only.node);
            }
        }
    }

    /// The title and the description of a branch that has one value.
    fn read_branch<'d>(&mut self, store: &Store<'d, '_>, branch: &Cursor<'d>, value: &Node) {
        let target = target_of(store, branch).map(|target| target.schema);
        let mut said = Docs {
            default: None,
            ..docs(branch)
        };
        let mut title = branch.text(Keyword::Title);
        if let Some(target) = &target {
            said = said.or(docs(target));
            title = title.or_else(|| target.text(Keyword::Title));
        }
        let mut name = title.filter(|title| is_name(title)).map(str::to_owned);
        if name.is_some() {
            said.title = said.title.filter(|title| !is_words(title));
        }
        // A value that is a word is a better name than that of its schema.
        let is_word = value
            .as_str()
            .is_some_and(|text| text.contains(char::is_alphabetic));
        if !is_word {
            name = name.or_else(|| target.as_ref().map(|it| store.name_of(it)));
        }
        self.add(&canonical(value), name, said);
    }

    fn read_extensions<'d>(&mut self, cx: &Context<'d, '_>, schema: &Cursor<'d>) {
        let values = schema.allowed_values().or_else(|| {
            let known = schema.get(Keyword::ExtensibleEnum)?;
            Some(known.items().collect())
        });
        let Some(values) = values else {
            return;
        };
        for keyword in [Keyword::EnumVarnames, Keyword::EnumNames] {
            let names = entries(cx, schema, keyword, &values);
            self.add_names(cx, keyword, names);
        }
        for keyword in [
            Keyword::EnumDescriptions,
            Keyword::EnumDescriptionsInCamelCase,
        ] {
            for (value, text) in entries(cx, schema, keyword, &values) {
                self.describe(value, &text);
            }
        }
        self.read_ms_enum(cx, schema, &values);
    }

    /// The entries of `x-ms-enum` state their values, which may be strings for numbers.
    fn read_ms_enum<'d>(
        &mut self,
        cx: &Context<'d, '_>,
        schema: &Cursor<'d>,
        values: &[Cursor<'d>],
    ) {
        let list = schema.get(Keyword::MsEnum);
        let list = list.and_then(|extension| extension.get("values"));
        let mut names = Vec::new();
        for entry in list.iter().flat_map(Cursor::items) {
            let own = entry.get("value");
            let known = own.as_ref().and_then(|own| {
                let text = text_of(own.node);
                values.iter().find(|value| text_of(value.node) == text)
            });
            let Some(value) = known else {
                let place = own.unwrap_or(entry);
                let message = format!(
                    "`{}` names a value that the schema does not list",
                    Keyword::MsEnum
                );
                cx.fault(Code::IGNORED_FIELD, &place.at, message);
                continue;
            };
            if let Some(text) = entry.get(Keyword::Description) {
                self.describe(value, &text);
            }
            if let Some(name) = entry.get("name") {
                names.push((value, name));
            }
        }
        self.add_names(cx, Keyword::MsEnum, names);
    }

    /// Adds names. One that is not a word, or that several values have, is not used.
    fn add_names<'d>(
        &mut self,
        cx: &Context<'d, '_>,
        keyword: Keyword,
        names: Vec<(&Cursor<'d>, Cursor<'d>)>,
    ) {
        let mut owners: HashMap<String, HashSet<String>> = HashMap::new();
        for (value, name) in &names {
            let owners = owners.entry(folded(&text_of(name.node))).or_default();
            owners.insert(canonical(value.node));
        }
        let mut ignored: IndexMap<&str, (Cursor<'d>, usize)> = IndexMap::new();
        for (value, name) in names {
            let text = name.node.as_str();
            let text = text.filter(|text| text.contains(char::is_alphanumeric));
            let is_shared = |text: &str| owners.get(&folded(text)).is_some_and(|it| it.len() > 1);
            let problem = match text {
                None => "that are not names are ignored",
                Some(text) if is_shared(text) => "that name several values are ignored",
                Some(text) => {
                    self.add(&canonical(value.node), Some(text.to_owned()), Docs::NONE);
                    continue;
                }
            };
            ignored.entry(problem).or_insert((name, 0)).1 += 1;
        }
        for (problem, (first, count)) in ignored {
            let message = format!("entries of `{keyword}` {problem} ({count} in this list)");
            cx.fault(Code::IGNORED_FIELD, &first.at, message);
        }
    }

    fn describe<'d>(&mut self, value: &Cursor<'d>, text: &Cursor<'d>) {
        let text = text.node.as_str().filter(|text| !text.trim().is_empty());
        let docs = Docs {
            description: text.map(str::to_owned),
            ..Docs::NONE
        };
        self.add(&canonical(value.node), None, docs);
    }

    /// Adds what is said about a value to what is known of it.
    fn add(&mut self, value: &str, name: Option<String>, docs: Docs) {
        let known = self.0.entry(value.to_owned()).or_default();
        if known.0.is_none() {
            known.0 = name;
        }
        known.1 = std::mem::take(&mut known.1).or(docs);
    }

    /// Omits names that several values share, such as the title of the whole list.
    fn omit_shared(&mut self) {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for name in self.0.values().filter_map(|(name, _)| name.as_deref()) {
            *counts.entry(folded(name)).or_default() += 1;
        }
        for (name, _) in self.0.values_mut() {
            if name
                .as_deref()
                .is_some_and(|it| counts.get(&folded(it)) > Some(&1))
            {
                *name = None;
            }
        }
    }
}

/// The entries of an extension, each with its value.
fn entries<'v, 'd>(
    cx: &Context<'d, '_>,
    schema: &Cursor<'d>,
    keyword: Keyword,
    values: &'v [Cursor<'d>],
) -> Vec<(&'v Cursor<'d>, Cursor<'d>)> {
    let Some(said) = schema.get(keyword) else {
        return Vec::new();
    };
    let ignored = |place: &Cursor<'d>, message: String| {
        cx.fault(Code::IGNORED_FIELD, &place.at, message);
    };
    match said.node {
        Node::List(list) => {
            let not_null = values.iter().filter(|value| *value.node != Node::Null);
            let not_null: Vec<_> = not_null.collect();
            let values = match list.len() == not_null.len() {
                true => not_null,
                false => values.iter().collect(),
            };
            if list.len() == values.len() {
                return values.into_iter().zip(said.items()).collect();
            }
            let (own, listed) = (list.len(), values.len());
            let message = format!(
                "`{keyword}` is ignored: the schema lists {listed} values, and this has {own} entries"
            );
            ignored(&said, message);
            Vec::new()
        }
        Node::Map(_) => {
            let mut found = Vec::new();
            for (key, entry) in said.entries() {
                match values.iter().find(|value| text_of(value.node) == key) {
                    Some(value) => found.push((value, entry)),
                    None => {
                        let message = format!(
                            "`{keyword}` has an entry for a value that the schema does not list"
                        );
                        ignored(&entry, message);
                    }
                }
            }
            found
        }
        _ => {
            let message =
                format!("`{keyword}` is ignored: it is not a list with an entry for each value");
            ignored(&said, message);
            Vec::new()
        }
    }
}

/// A value as a key of an object: a string as it is, and any other value as JSON.
fn text_of(value: &Node) -> String {
    match value {
        Node::String(text) => text.clone(),
        value => canonical(value),
    }
}

/// Whether a text consists of words, so that a name made of it says the same.
fn is_words(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-');
    text.chars().all(is_part)
}
