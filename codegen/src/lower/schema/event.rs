//! Server-sent events that a schema describes as objects, each kind of them by its name (OpenAPI 3.2,
//! "Special Considerations for `text/event-stream` Content").
//!
//! Imports `ir`, `keyword` and `spec`; facts, intersections, references, the store and types.

use std::collections::HashSet;
use std::rc::Rc;

use super::expressed::{OBJECT, STRUCTURE, VALUES};
use super::facts::{Facts, is_format_of_number};
use super::intersection::Part;
use super::reference::merged;
use super::store::Store;
use super::types::Schemas;
use crate::ir::{EventData, EventKind, Label, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::media_type_name::is_json;
use crate::spec::Cursor;

/// The fields of an event (WHATWG HTML, section 9.2.6).
pub(in crate::lower) const FIELDS_OF_EVENT: [&str; 4] = ["data", "event", "id", "retry"];

/// What the type of data that is text with content expresses.
const CONTENT: KeywordSet = STRUCTURE.or(KeywordSet::of(&[
    Keyword::ContentMediaType,
    Keyword::ContentSchema,
    Keyword::Format,
]));

/// What the text of an event's data contains.
enum Content<'d> {
    /// Text, or something that is not a string.
    Plain,
    /// JSON of these schemas.
    Json(Vec<Part<'d>>),
    /// A number, by its format.
    Number(Type),
}

/// One kind of events, before its data has a type.
struct Described<'d> {
    name: &'d str,
    whole: Rc<Facts<'d>>,
    data: Vec<Part<'d>>,
    content: Content<'d>,
}

impl<'d> Schemas<'d, '_> {
    /// The kinds of the events that a schema describes, if it has a branch for each name of an event,
    /// and if the data of one of them has content, which the type of an object would not have.
    pub(in crate::lower) fn event_kinds(
        &mut self,
        schema: &Cursor<'d>,
        label: &Label,
    ) -> Option<Vec<EventKind>> {
        let store = self.store();
        let facts = store.of(schema);
        let [choice] = facts.choices.as_slice() else {
            return None;
        };
        let branches = choice.branches.iter().map(|branch| {
            let whole = merged(&store, &facts, choice, branch);
            described(&store, whole)
        });
        let all: Vec<_> = branches.collect::<Option<_>>()?;
        let names: HashSet<_> = all.iter().map(|it| it.name).collect();
        let has_content = all.iter().any(|it| !matches!(it.content, Content::Plain));
        if names.len() < all.len() || !has_content || !choice.null.is_empty() {
            return None;
        }
        let keyword = KeywordSet::of(&[choice.keyword]);
        store.cx.coverage.enforce(&choice.owner.schema, keyword);
        let kinds = all.into_iter().map(|it| self.event_kind(&store, it, label));
        let kinds = kinds.collect();
        self.fill_waiting();
        Some(kinds)
    }

    fn event_kind(
        &mut self,
        store: &Store<'d, '_>,
        described: Described<'d>,
        label: &Label,
    ) -> EventKind {
        let Described {
            name,
            whole,
            data,
            content,
        } = described;
        enforce(store, &whole);
        let label = label.part(name);
        let facts = store.of_all(&data);
        let data = match content {
            Content::Plain if data.is_empty() => EventData::Text(Type::String(None)),
            Content::Plain => {
                let ty = self.of_parts(&data, &label).ty;
                match store.types(&facts).json {
                    JsonTypes::STRING => EventData::Text(ty),
                    _ => EventData::Json(ty),
                }
            }
            Content::Json(schemas) => {
                document_text(store, &facts);
                EventData::Json(match schemas.is_empty() {
                    true => Type::Any,
                    false => self.of_parts(&schemas, &label).ty,
                })
            }
            Content::Number(ty) => {
                document_text(store, &facts);
                EventData::Json(ty)
            }
        };
        EventKind {
            name: name.to_owned(),
            data,
        }
    }
}

/// What a branch says of an event, if it is for events of one name.
fn described<'d>(store: &Store<'d, '_>, whole: Rc<Facts<'d>>) -> Option<Described<'d>> {
    let cx = &store.cx;
    let object = whole.object(cx);
    let names_fields = object
        .properties
        .keys()
        .all(|name| FIELDS_OF_EVENT.contains(name));
    if !whole.choices.is_empty() || !names_fields {
        return None;
    }
    let event = store.of_all(object.properties.get("event")?);
    let names = store.values(&event)?.strings()?;
    let [name] = names.as_slice() else {
        return None;
    };
    let name = *name;
    let data = object.properties.get("data").cloned().unwrap_or_default();
    let content = content(store, &store.of_all(&data));
    Some(Described {
        name,
        whole,
        data,
        content,
    })
}

/// What data contains that is a string (JSON Schema Validation 2020-12, section 8; OpenAPI 3.2, "Data
/// Type Format" for the numbers).
fn content<'d>(store: &Store<'d, '_>, data: &Facts<'d>) -> Content<'d> {
    let cx = &store.cx;
    let is_json = |schema: &Cursor<'d>| schema.text(Keyword::ContentMediaType).is_some_and(is_json);
    let is_text = data.schemas().any(|schema| {
        let types = schema.types().map(|types| types.json_types());
        types == Some(JsonTypes::STRING)
    });
    if data.schemas().any(is_json) {
        let parts = data.parts.iter();
        let schemas = parts.filter_map(|part| {
            let schema = part.schema.get(Keyword::ContentSchema)?;
            Some(part.sibling(schema))
        });
        return Content::Json(schemas.collect());
    }
    let has_format = |is_integer| {
        let mut formats = data
            .schemas()
            .filter_map(|schema| schema.text(Keyword::Format));
        is_text && formats.any(|format| is_format_of_number(format, is_integer))
    };
    if has_format(true) {
        Content::Number(Type::Integer(data.integer(cx).number.clone()))
    } else if has_format(false) {
        Content::Number(Type::Number(data.number(cx).number.clone()))
    } else {
        Content::Plain
    }
}

/// Records what is enforced of the schemas of an event: its name selects the kind. Its other fields
/// are not validated.
fn enforce<'d>(store: &Store<'d, '_>, whole: &Facts<'d>) {
    let cx = &store.cx;
    store.enforce(whole, STRUCTURE.or(OBJECT));
    let object = whole.object(cx);
    for (name, places) in &object.properties {
        for schema in store.of_all(places).schemas() {
            match *name {
                "event" => cx.coverage.enforce(schema, VALUES),
                "data" => {}
                _ => document(
                    store,
                    schema,
                    "the fields `id` and `retry` of events are not validated",
                ),
            }
        }
    }
    let reason = "every event has `data`, and the others are not required of one";
    if object
        .required
        .iter()
        .any(|name| !["data", "event"].contains(name))
    {
        for schema in whole.schemas() {
            cx.coverage.document(schema, Keyword::Required, reason);
        }
    }
}

/// Records that nothing validates the text whose content has a type.
fn document_text<'d>(store: &Store<'d, '_>, data: &Facts<'d>) {
    store.enforce(data, CONTENT);
    for schema in data.schemas() {
        document(
            store,
            schema,
            "the content of the text is validated, not the text",
        );
    }
}

fn document<'d>(store: &Store<'d, '_>, schema: &Cursor<'d>, reason: &str) {
    store.cx.coverage.enforce(schema, CONTENT);
    let others = schema.keywords().filter(|keyword| !CONTENT.has(*keyword));
    for keyword in others.filter(|keyword| keyword.is_constraint()) {
        store.cx.coverage.document(schema, keyword, reason);
    }
}
