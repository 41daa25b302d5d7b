//! Responses, by status code.
//!
//! Imports `header`, `status`, `types`.

use super::header::Header;
use super::status::Status;
use super::types::Type;

/// A documented response.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Response {
    /// The status codes that it is for.
    pub status: Status,
    /// Its description.
    pub description: Option<String>,
    /// The documented headers.
    pub headers: Vec<Header>,
    /// The bodies that it can have, distinguished by their media type: none, one, or one and
    /// a stream of events.
    pub bodies: Vec<ResponseBody>,
    /// The media types that are decoded, in the order of preference.
    pub media_types: Vec<String>,
    /// The media types whose body is passed on as bytes, if the caller asks for one of them.
    pub others: Vec<String>,
}

impl Response {
    /// The types of its bodies and headers.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let bodies = self.bodies.iter().filter_map(|body| match body {
            ResponseBody::Json(ty) | ResponseBody::Events(ty) => Some(ty),
            ResponseBody::Text | ResponseBody::Bytes => None,
        });
        bodies.chain(self.headers.iter().map(|header| &header.ty))
    }
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum ResponseBody {
    /// JSON.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Server-sent events (WHATWG HTML, section 9.2) whose data is JSON of a type.
    Events(Type),
}
