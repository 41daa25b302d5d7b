//! Responses, by status.
//!
//! Imports `lowering`, `media_type`, `schema`, `status`, and `ir` and `spec`.

use super::lowering::{Lowering, component_label};
use super::media_type::{Carries, MediaType, Omitted, listed};
use super::schema::is_password;
use super::status::{noun, response_label, status, succeeds};
use crate::ir::{Label, Response, ResponseBody, Status};
use crate::spec::{Cursor, OperationPlace};

impl<'d> Lowering<'d, '_> {
    pub(super) fn responses(&mut self, place: &OperationPlace<'d>, label: &Label) -> Vec<Response> {
        let responses = place.operation.get("responses");
        let entries = responses.iter().flat_map(|all| all.entries());
        let named = entries.filter_map(|(name, place)| Some((status(name)?, place)));
        let mut lowered = Vec::new();
        for (status, cursor) in named {
            let label = label_in(status, &cursor, label);
            let Some(response) = self.cx().resolve(cursor) else {
                continue;
            };
            self.cx().omit_field(&response, "links");
            let mut lowered_response = Response {
                status,
                description: described(&response),
                headers: self.response_headers(&response, &label),
                bodies: Vec::new(),
                media_types: Vec::new(),
                others: Vec::new(),
            };
            if has_no_body(place.method, status) {
                if let Some(content) = response.get("content") {
                    let message = "response bodies are omitted where HTTP does not allow them: in \
                                   responses to `HEAD`, and with status 204, 205 or 304";
                    self.cx().omit(&content.at, message);
                }
            } else {
                self.response_bodies(&response, &label, &mut lowered_response);
            }
            lowered.push(lowered_response);
        }
        lowered
    }

    /// JSON is preferred, and events or items besides; then text, and then bytes, which can hold
    /// everything.
    fn response_bodies(&mut self, cursor: &Cursor<'d>, label: &Label, response: &mut Response) {
        let media_types = self.media_types(cursor);
        let (streams, others): (Vec<_>, Vec<_>) =
            media_types.iter().partition(|it| self.is_stream(it));
        let json = self.json_of(&others);
        let (body, taken) = if let Some(json) = json {
            let mut omitted = Omitted::default();
            for other in others.iter().filter(|other| other.name != json.name) {
                // If there are events or items, these are the only stream.
                let is_alone = succeeds(response.status) && streams.is_empty();
                if is_alone && self.is_different(other, json) {
                    response.others.push(other.name.to_owned());
                    continue;
                }
                omitted.add([*other], json.name);
            }
            omitted.report(self.cx(), "responses");
            let ty = self.media_type_schema(json, label);
            (Some(ResponseBody::Json(ty)), vec![json.accepted_name()])
        } else {
            let carries = |it: &&MediaType<'d>| self.cx().carries(it.schema.as_ref());
            let values = others.iter().filter(|it| carries(it) == Carries::Value);
            let values: Vec<_> = values.collect();
            if let Some(first) = values.first() {
                let names = listed(values.iter().map(|value| value.name));
                let message = format!(
                    "the schema of {names} responses is not supported: they are returned as bytes"
                );
                self.cx().omit(&first.object.at, message);
            }
            let is_text = |it: &MediaType<'d>| it.is_text() && carries(&it) != Carries::Bytes;
            let body = match others.as_slice() {
                [] => None,
                all if all.iter().all(|it| is_text(it)) => {
                    let is_secret = all.iter().any(|it| self.is_secret(it.schema.as_ref()));
                    Some(if is_secret {
                        ResponseBody::Secret
                    } else {
                        ResponseBody::Text
                    })
                }
                _ => Some(ResponseBody::Bytes),
            };
            (body, others.iter().map(|it| it.name.to_owned()).collect())
        };
        response.media_types = taken;
        response.bodies.extend(body);
        self.stream(&streams, label, response);
    }

    /// Whether a text is a secret.
    pub(super) fn is_secret(&self, schema: Option<&Cursor<'d>>) -> bool {
        let schema = schema.and_then(|schema| self.cx().resolve(schema.clone()));
        schema.is_some_and(|schema| is_password(&schema))
    }

    /// Whether a media type has different content from JSON, rather than the same in another
    /// format.
    fn is_different(&self, other: &MediaType<'d>, json: &MediaType<'d>) -> bool {
        let schema = |it: &MediaType<'d>| it.schema.as_ref().map(|schema| schema.node);
        let differs = schema(other) != schema(json);
        match self.cx().carries(other.schema.as_ref()) {
            Carries::Bytes | Carries::Text | Carries::Anything => differs,
            Carries::Value => differs && other.accepts_json(),
        }
    }

    fn json_of<'m>(&self, all: &[&'m MediaType<'d>]) -> Option<&'m MediaType<'d>> {
        let is_json = |it: &&&MediaType<'d>| match self.cx().carries(it.schema.as_ref()) {
            Carries::Bytes => false,
            Carries::Value => it.accepts_json(),
            Carries::Text | Carries::Anything => it.is_json(),
        };
        let mut json = all.iter().filter(is_json);
        let plain = json.clone().find(|it| it.is_plain_json());
        plain.or_else(|| json.next()).copied()
    }
}

/// The summary of a response (OpenAPI 3.2, Response Object) and its description.
fn described(response: &Cursor<'_>) -> Option<String> {
    let text = |key| {
        response
            .text(key)
            .map(str::trim)
            .filter(|text| !text.is_empty())
    };
    match (text("summary"), response.text("description")) {
        (Some(summary), Some(description)) if !description.trim().is_empty() => {
            Some(format!("{}. {description}", summary.trim_end_matches('.')))
        }
        (summary, description) => summary.or(description).map(str::to_owned),
    }
}

/// Whether a response has no body, whatever the document says (RFC 9110, sections 9.3.2,
/// 15.3.5, 15.3.6 and 15.4.5).
fn has_no_body(method: &str, status: Status) -> bool {
    method == "HEAD" || matches!(status, Status::Code(100..200 | 204 | 205 | 304))
}

/// The label of schemas inside a response.
fn label_in(status: Status, place: &Cursor<'_>, operation: &Label) -> Label {
    match component_label(place) {
        Some(label) => label.part(noun(status)),
        None => response_label(status, operation),
    }
}
