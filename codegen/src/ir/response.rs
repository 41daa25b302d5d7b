//! Responses: what comes back, by its status.

use indexmap::IndexMap;

use super::docs::Docs;
use super::operation::Operation;
use super::schema::Type;
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
    /// The bodies that it can have, told apart by their media type: none, one, or one and
    /// events.
    pub bodies: Vec<ResponseBody>,
    /// The media types that are read, in the order of preference.
    pub media_types: Vec<String>,
    /// The media types of which the body is given as it comes, and only where it is asked for.
    pub others: Vec<String>,
}

impl Response {
    /// The types that stand in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let bodies = self.bodies.iter().filter_map(|body| match body {
            ResponseBody::Json(ty) | ResponseBody::Events(ty) => Some(ty),
            ResponseBody::Text | ResponseBody::Bytes => None,
        });
        bodies.chain(self.headers.iter().map(|header| &header.ty))
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
