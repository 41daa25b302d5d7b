//! Answers: the one of a call that succeeded, and the body of all others.

use super::Lowering;
use super::body::is;
use crate::diag::{Code, Diagnostic};
use crate::ir::{Header, Label, Success, Type};
use crate::spec::{Cursor, OperationPlace, reference_of};

/// The answers of an operation.
pub(super) struct Answers {
    pub(super) success: Success,
    pub(super) failure: Option<Type>,
    pub(super) descriptions: Vec<(String, String)>,
    pub(super) headers: Vec<Header>,
}

impl<'d> Lowering<'d, '_> {
    pub(super) fn answers(&mut self, place: &OperationPlace<'d>, label: &Label) -> Option<Answers> {
        let responses = place.operation.get("responses")?;
        let mut success: Option<Success> = None;
        let mut failure: Option<(Cursor<'d>, Type)> = None;
        let mut descriptions = Vec::new();
        let mut headers: Vec<Header> = Vec::new();
        for (status, cursor) in responses.entries() {
            let Some(response) = self.followed(Some(cursor.clone())) else {
                continue;
            };
            if status.starts_with("x-") {
                continue;
            }
            if let Some(description) = response.text("description") {
                descriptions.push((status.to_owned(), description.to_owned()));
            }
            self.headers(&response, &mut headers);
            self.leave_out(&response, &["links"]);
            let succeeds = status.starts_with('2');
            let label = label.part(if succeeds { "response" } else { "error" });
            // There is none, whatever the description says (RFC 9110, sections 9.3.2 and
            // 15.3.5).
            let body = if place.method == "head" || status == "204" {
                self.leave_out(&response, &["content"]);
                None
            } else {
                self.json_body(&response, &label)
            };
            if succeeds {
                self.succeed(status, &cursor, body, &mut success);
            } else if let Some(body) = body {
                self.fail(cursor, body, &mut failure);
            }
        }
        let mut statuses = responses.entries().map(|(status, _)| status);
        if !statuses.any(|status| status.starts_with('2')) {
            let message = "an operation without an answer of a status `2xx` is not supported yet";
            self.refuse(Code::UNSUPPORTED, &responses.at, message);
        }
        Some(Answers {
            success: success?,
            failure: failure.map(|(_, body)| body),
            descriptions,
            headers,
        })
    }

    fn succeed(
        &self,
        status: &str,
        place: &Cursor<'d>,
        body: Option<Type>,
        success: &mut Option<Success>,
    ) {
        let Ok(status) = status.parse() else {
            let message = format!("a range of statuses (`{status}`) is not supported yet");
            return self.refuse(Code::UNSUPPORTED, &place.at, message);
        };
        if success.is_some() {
            let message = format!("a second answer of success (`{status}`) is not supported yet");
            return self.refuse(Code::UNSUPPORTED, &place.at, message);
        }
        *success = Some(Success { status, body });
    }

    /// All errors have to have the same body for now.
    fn fail(&self, place: Cursor<'d>, body: Type, failure: &mut Option<(Cursor<'d>, Type)>) {
        match failure {
            None => *failure = Some((place, body)),
            Some((_, first)) if *first == body => {}
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
    fn headers(&self, response: &Cursor<'d>, headers: &mut Vec<Header>) {
        for (name, place) in response.get("headers").iter().flat_map(|all| all.entries()) {
            if headers
                .iter()
                .any(|header| header.name.eq_ignore_ascii_case(name))
            {
                continue;
            }
            self.only_documented();
            let header = match reference_of(&place) {
                Some(_) => self.followed(Some(place)),
                None => Some(place),
            };
            headers.push(Header {
                name: name.to_owned(),
                description: header
                    .and_then(|header| header.text("description").map(str::to_owned)),
            });
        }
    }
}
