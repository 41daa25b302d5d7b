//! Responses: what comes back, by its status.

use indexmap::IndexMap;

use super::operation::Operation;
use super::schema::{Docs, Type};
use super::status::Status;

/// What can come back.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The statuses that it is for.
    pub status: Status,
    /// What is said about it.
    pub description: Option<String>,
    /// The headers that are documented.
    pub headers: Vec<Header>,
    /// The body; none where there is none, or it is of no interest.
    pub body: Option<ResponseBody>,
    /// What the data of events looks like, where the same answer can come as server-sent
    /// events instead (WHATWG HTML, section 9.2).
    pub events: Option<Type>,
    /// The media types that are read, in the order of preference.
    pub media_types: Vec<String>,
}

impl Response {
    /// The types that stand in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let body = match &self.body {
            Some(ResponseBody::Json(ty) | ResponseBody::Events(ty)) => Some(ty),
            _ => None,
        };
        body.into_iter()
            .chain(&self.events)
            .chain(self.headers.iter().map(|header| &header.ty))
    }
}

/// The headers that answers of an API have, each once, and in the order of the description;
/// where they differ in what they look like, it is just text. What is for browsers (CORS) is
/// not among them.
pub fn typed_headers(operations: &[Operation]) -> Vec<Header> {
    let mut headers: IndexMap<String, Header> = IndexMap::new();
    let responses = operations.iter().flat_map(|operation| &operation.responses);
    for header in responses.flat_map(|response| &response.headers) {
        let name = header.name.to_ascii_lowercase();
        if name.starts_with("access-control-") {
            continue;
        }
        let known = headers.entry(name).or_insert_with(|| header.clone());
        if known.ty != header.ty {
            known.ty = Type::String(None);
        }
    }
    headers.into_values().collect()
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBody {
    /// JSON.
    Json(Type),
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
    /// Server-sent events (WHATWG HTML, section 9.2), whose data is JSON of a type.
    Events(Type),
}

/// A header of responses that is documented.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it is always there.
    pub required: bool,
    /// What its value looks like.
    pub ty: Type,
}
