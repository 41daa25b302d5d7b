//! Responses: what comes back when a call succeeded, and the body of all others.

use super::body::is;
use super::{Lowering, docs};
use crate::diag::{Code, Diagnostic};
use crate::ir::{Header, Label, Response, ResponseBody, Status, Type};
use crate::spec::{Cursor, OperationPlace};

impl<'d> Lowering<'d, '_> {
    pub(super) fn responses(
        &mut self,
        place: &OperationPlace<'d>,
        label: &Label,
    ) -> Option<Vec<Response>> {
        let responses = place.operation.get("responses")?;
        let mut lowered: Vec<Response> = Vec::new();
        let mut failure: Option<(Cursor<'d>, ResponseBody)> = None;
        for (name, cursor) in responses.entries() {
            let (Some(response), Some(status)) =
                (self.followed(Some(cursor.clone())), status(name))
            else {
                continue;
            };
            self.leave_out(&response, &["links"]);
            let succeeds = name.starts_with('2');
            let label = label.part(if succeeds { "response" } else { "error" });
            // There is none, whatever the description says (RFC 9110, sections 9.3.2 and
            // 15.3.5).
            let body = if place.method == "head" || name == "204" {
                self.leave_out(&response, &["content"]);
                None
            } else {
                self.json_body(&response, &label).map(ResponseBody::Json)
            };
            if succeeds {
                self.succeed(name, &cursor, &lowered);
            } else if let Some(body) = &body {
                self.fail(cursor, body, &mut failure);
            }
            lowered.push(Response {
                status,
                description: response.text("description").map(str::to_owned),
                headers: self.headers(&response),
                body,
            });
        }
        let mut statuses = responses.entries().map(|(status, _)| status);
        if !statuses.any(|status| status.starts_with('2')) {
            let message = "an operation without an answer of a status `2xx` is not supported yet";
            self.refuse(Code::UNSUPPORTED, &responses.at, message);
        }
        Some(lowered)
    }

    fn succeed(&self, name: &str, place: &Cursor<'d>, before: &[Response]) {
        if name.parse::<u16>().is_err() {
            let message = format!("a range of statuses (`{name}`) is not supported yet");
            return self.refuse(Code::UNSUPPORTED, &place.at, message);
        }
        let mut statuses = before.iter().map(|response| response.status);
        if statuses.any(|status| matches!(status, Status::Code(200..300))) {
            let message = format!("a second answer of success (`{name}`) is not supported yet");
            self.refuse(Code::UNSUPPORTED, &place.at, message);
        }
    }

    /// All errors have to have the same body for now.
    fn fail(
        &self,
        place: Cursor<'d>,
        body: &ResponseBody,
        failure: &mut Option<(Cursor<'d>, ResponseBody)>,
    ) {
        match failure {
            None => *failure = Some((place, body.clone())),
            Some((_, first)) if first == body => {}
            Some((first, _)) => self.found.push(
                Diagnostic::new(
                    Code::UNSUPPORTED,
                    &place.at,
                    "bodies of errors that differ by status are not supported yet",
                )
                .help(format!("the first one stands at #{}", first.at)),
            ),
        }
    }

    fn json_body(&mut self, response: &Cursor<'d>, label: &Label) -> Option<Type> {
        let content = self.followed(response.get("content"))?;
        let mut body = None;
        for (name, media_type) in content.entries() {
            if is("application/json", name) && body.is_none() {
                let schema = self
                    .followed(Some(media_type))
                    .and_then(|body| body.get("schema"));
                body = Some(schema.map_or(Type::Any, |schema| self.ty(schema, label.clone())));
            } else {
                let message = format!("an answer of `{name}` is not supported yet");
                self.refuse(Code::UNSUPPORTED_MEDIA_TYPE, &media_type.at, message);
            }
        }
        body
    }

    /// Headers are documented; typed access to them is not built yet.
    fn headers(&self, response: &Cursor<'d>) -> Vec<Header> {
        let headers = response.get("headers");
        let headers = headers.iter().flat_map(|all| all.entries());
        let headers = headers.filter_map(|(name, place)| {
            self.only_documented();
            let header = self.followed(Some(place))?;
            Some(Header {
                name: name.to_owned(),
                docs: docs::docs(&header),
                required: header.is_true("required"),
                ty: Type::String(None),
            })
        });
        headers.collect()
    }
}

/// The status that stands as a key (OpenAPI 3.0.3, Responses Object); none for an extension.
fn status(name: &str) -> Option<Status> {
    match name.as_bytes() {
        b"default" => Some(Status::Default),
        [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Status::Range(class - b'0')),
        _ => name.parse().ok().map(Status::Code),
    }
}
