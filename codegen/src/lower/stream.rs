//! Responses that are read part by part: server-sent events, and sequences of JSON values.
//!
//! Imports `lowering`, `media_type`, and `ir`, `keyword` and `spec`.

use super::lowering::Lowering;
use super::media_type::{Carries, MediaType, Omitted, is_json};
use crate::ir::{Label, List, Response, ResponseBody, Type};
use crate::keyword::Keyword;
use crate::spec::Cursor;

/// The fields of an event (WHATWG HTML, section 9.2.6).
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// Nobody describes an event in unions that are nested deeper.
const DEEPEST: usize = 2;

impl<'d> Lowering<'d, '_> {
    /// Whether the body with a media type is events, or a sequence of items.
    pub(super) fn is_stream(&self, media_type: &MediaType<'d>) -> bool {
        let is_file = || self.cx().carries(media_type.schema.as_ref()) == Carries::Bytes;
        media_type.is_events() || (media_type.is_sequence() && !is_file())
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
        let body = match stream.is_events() {
            true => self.events(stream, &label.part("event")),
            false => ResponseBody::Items(self.items(stream, &label.part("item"))),
        };
        response.media_types.push(stream.name.to_owned());
        response.bodies.push(body);
    }

    /// Events, by the schema of their data, or of the events as a whole.
    fn events(&mut self, media_type: &MediaType<'d>, label: &Label) -> ResponseBody {
        let schema = media_type.schema.as_ref();
        let value = schema.filter(|_| self.cx().carries(schema) == Carries::Value);
        let Some(schema) = value else {
            // The data is any text, unless it is a secret, which no other type redacts.
            let secret = schema.filter(|_| self.is_secret(media_type));
            let secret = secret.map(|schema| self.ty(schema, label));
            return ResponseBody::Events(secret.unwrap_or(Type::Any));
        };
        match self.json_in_data(schema) {
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
                && properties.entries().all(|(name, _)| FIELDS.contains(&name));
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

    /// The items of a sequence as a list. A schema of an array describes all of them (OpenAPI 3.2,
    /// "Sequential Media Types"), and any other one describes each, since most documents do so.
    fn items(&mut self, media_type: &MediaType<'d>, label: &Label) -> Type {
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
