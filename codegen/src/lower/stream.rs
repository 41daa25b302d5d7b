//! Responses that are read part by part: server-sent events, sequences of JSON values, and multipart
//! bodies whose parts have no names (OpenAPI 3.2, "Sequential Media Types").
//!
//! Imports `lowering`, `media_type`, `media_type_name`, `schema`, and `ir`, `keyword` and `spec`.

use super::lowering::Lowering;
use super::media_type::{Carries, MediaType, Omitted};
use super::media_type_name::is_json;
use super::schema::FIELDS_OF_EVENT;
use crate::ir::{Label, List, Response, ResponseBody, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::spec::Cursor;

/// Nobody describes an event in unions that are nested deeper.
const DEEPEST: usize = 2;

impl<'d> Lowering<'d, '_> {
    /// Whether the body with a media type is events, or a sequence of items or parts.
    pub(super) fn is_stream(&self, media_type: &MediaType<'d>) -> bool {
        let is_file = || {
            media_type.item_schema.is_none()
                && self.cx().carries(media_type.schema.as_ref()) == Carries::Bytes
        };
        media_type.is_events()
            || (media_type.is_sequence() && !is_file())
            || self.has_positions(media_type)
    }

    /// Adds the body of a stream to a response. Events are preferred.
    pub(super) fn stream(
        &mut self,
        streams: &[&MediaType<'d>],
        label: &Label,
        response: &mut Response,
    ) {
        let events = streams.iter().find(|stream| stream.is_events());
        let Some(stream) = events.or_else(|| streams.first()) else {
            return;
        };
        let mut omitted = Omitted::default();
        let others = streams.iter().filter(|other| other.name != stream.name);
        omitted.add(others.copied(), stream.name);
        omitted.report(self.cx(), "responses");
        self.omit_whole(stream);
        let body = if stream.is_events() {
            self.events(stream, &stream.item_label(label, "event"))
        } else if stream.is_parts() {
            ResponseBody::Parts(self.received_parts(stream, label))
        } else {
            ResponseBody::Items(self.items(stream, &stream.item_label(label, "item")))
        };
        self.report_unvalidated(stream, &body);
        response.media_types.push(stream.name.to_owned());
        response.bodies.push(body);
    }

    /// A stream validates its items as far as their type validates itself: a body that is read as a
    /// whole has the other constraints as well.
    fn report_unvalidated(&self, media_type: &MediaType<'d>, body: &ResponseBody) {
        let item = match body {
            ResponseBody::Events(data) => data,
            ResponseBody::Items(Type::List(list)) => &list.item,
            _ => return,
        };
        let schema = media_type.item_schema.as_ref();
        if self.is_constrained(item)
            && let Some(schema) = schema.or(media_type.schema.as_ref())
        {
            let message = "items that are streamed are not validated against the constraints of this \
                           schema: only types of their own, as of schemas in `components`, are";
            self.cx().omit(&schema.at, message);
        }
    }

    fn is_constrained(&self, ty: &Type) -> bool {
        let ty = self.behind_names(ty);
        ty.is_constrained() || ty.parts().iter().any(|part| self.is_constrained(part))
    }

    /// Where each item has a schema, that of the whole sequence adds constraints, such as the number
    /// of items, which nothing enforces: a stream has no end while it is read.
    pub(super) fn omit_whole(&self, media_type: &MediaType<'d>) {
        let schema = media_type.schema.clone();
        let schema = schema.filter(|_| media_type.item_schema.is_some());
        let Some(schema) = schema.and_then(|schema| self.cx().resolve(schema)) else {
            return;
        };
        let reason = "the items have the type of `itemSchema`; what `schema` says of the whole \
                      sequence is not enforced";
        let whole = KeywordSet::of(&[Keyword::Items, Keyword::Ref, Keyword::Type]);
        self.cx().coverage.enforce(&schema, whole);
        let same = |keyword: Keyword| {
            let items = schema
                .node
                .get(Keyword::Items)
                .filter(|_| keyword == Keyword::Items);
            items.is_some() && items == media_type.item_schema.as_ref().map(|item| item.node)
        };
        let keywords = schema.keywords().filter(|keyword| {
            let is_about_arrays = keyword.json_types().meets(JsonTypes::ARRAY);
            let constrains = keyword.affects_validity() && *keyword != Keyword::Type;
            is_about_arrays && constrains && !same(*keyword)
        });
        let keywords: Vec<_> = keywords.collect();
        for keyword in &keywords {
            self.cx().coverage.document(&schema, *keyword, reason);
        }
        if let Some(first) = keywords.first() {
            self.cx().omit(&schema.at.key(first.name()), reason);
        }
    }

    /// Events, by the schema of each, or else by the schema of their data, or of the events as a
    /// whole.
    fn events(&mut self, media_type: &MediaType<'d>, label: &Label) -> ResponseBody {
        let each = media_type.item_schema.as_ref();
        if let Some(schema) = each
            && let Some(kinds) = self.schemas.event_kinds(schema, label)
        {
            return ResponseBody::NamedEvents(kinds);
        }
        let schema = each.or(media_type.schema.as_ref());
        let value = schema.filter(|_| self.cx().carries(schema) == Carries::Value);
        let Some(schema) = value else {
            // The data is any text, unless it is a secret, which no other type redacts.
            let secret = schema.filter(|_| self.is_secret(schema));
            let secret = secret.map(|schema| self.ty(schema, label));
            return ResponseBody::Events(secret.unwrap_or(Type::Any));
        };
        let content = self.json_in_data(schema);
        if content.is_some() {
            self.enforce_envelope(schema);
        }
        match content {
            Some(Some(content)) => ResponseBody::Events(self.ty(&content, label)),
            Some(None) => ResponseBody::Events(Type::Any),
            None if self.is_envelope(schema, 0) => ResponseBody::Envelopes(self.ty(schema, label)),
            None => ResponseBody::Events(self.ty(schema, label)),
        }
    }

    /// Whether a schema describes events as a whole: each of its branches is an object with `data`,
    /// and without properties that are not fields of an event.
    fn is_envelope(&self, schema: &Cursor<'d>, depth: usize) -> bool {
        let Some(schema) = self.cx().resolve(schema.clone()) else {
            return false;
        };
        if let Some(properties) = schema.get(Keyword::Properties) {
            return properties.get("data").is_some()
                && properties
                    .entries()
                    .all(|(name, _)| FIELDS_OF_EVENT.contains(&name));
        }
        let unions = [Keyword::OneOf, Keyword::AnyOf];
        let union = unions.into_iter().find_map(|keyword| schema.get(keyword));
        union.is_some_and(|union| {
            let mut branches = union.items().peekable();
            depth < DEEPEST
                && branches.peek().is_some()
                && branches.all(|branch| self.is_envelope(&branch, depth + 1))
        })
    }

    /// If a schema describes events as a whole, whose data is a string that contains JSON: the schema
    /// of this JSON, if it has one.
    fn json_in_data(&self, schema: &Cursor<'d>) -> Option<Option<Cursor<'d>>> {
        if !self.is_envelope(schema, 0) {
            return None;
        }
        let properties = self
            .cx()
            .resolve(schema.clone())?
            .get(Keyword::Properties)?;
        let data = self.cx().resolve(properties.get("data")?)?;
        is_json(data.text(Keyword::ContentMediaType)?).then(|| data.get(Keyword::ContentSchema))
    }

    /// Records that an event is read as what its schema says of it, if the type is that of its data.
    fn enforce_envelope(&self, schema: &Cursor<'d>) {
        const EVENT: [Keyword; 3] = [Keyword::Properties, Keyword::Required, Keyword::Type];
        const FIELD: [Keyword; 3] = [
            Keyword::ContentMediaType,
            Keyword::ContentSchema,
            Keyword::Type,
        ];
        let coverage = &self.cx().coverage;
        let Some(schema) = self.cx().resolve(schema.clone()) else {
            return;
        };
        coverage.enforce(&schema, KeywordSet::of(&EVENT));
        let fields = schema.get(Keyword::Properties);
        let fields = fields.iter().flat_map(Cursor::entries);
        for field in fields.filter_map(|(_, field)| self.cx().resolve(field)) {
            coverage.enforce(&field, KeywordSet::of(&FIELD));
        }
    }

    /// The items of a sequence as a list. A schema of an array describes all of them (OpenAPI 3.2,
    /// "Sequential Media Types"), and any other one describes each, since most documents do so.
    /// An `itemSchema` always describes each.
    pub(super) fn items(&mut self, media_type: &MediaType<'d>, label: &Label) -> Type {
        if let Some(schema) = &media_type.item_schema {
            let item = self.ty(schema, label);
            return Type::List(Box::new(List::of(item)));
        }
        let item = match (
            &media_type.schema,
            self.cx().carries(media_type.schema.as_ref()),
        ) {
            (Some(schema), Carries::Value) => self.ty(schema, label),
            _ => Type::Any,
        };
        match self.behind_names(&item) {
            Type::List(list) => Type::List(list.clone()),
            _ => Type::List(Box::new(List::of(item))),
        }
    }
}
