//! [`GetSeat`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, pattern};

/// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`
///
/// # Responses
/// - `204`: The seat is there.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetSeat {
    pub name: String,
    /// Names the room. Matches `^R[0-9]{3}$`.
    pub room_id: String,
    /// At least 1.
    pub seat: i64,
    pub kind: Kind,
    pub free: bool,
}

impl GetSeat {
    /// Creates a request with its required values.
    pub fn new(
        name: impl Into<String>,
        room_id: impl Into<String>,
        seat: i64,
        kind: impl Into<Kind>,
        free: bool,
    ) -> Self {
        Self {
            name: name.into(),
            room_id: room_id.into(),
            seat,
            kind: kind.into(),
            free,
        }
    }
}

impl operation::Operation for GetSeat {
    const ID: &'static str = "getSeat";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                &self.name,
                checked::value!(
                    self.room_id, Pattern(pattern::pattern!("^R[0-9]{3}$" => [Start,
                    Literal(b"R"), Repeat(b"09", 3, 3), End]))
                ),
                checked::value!(self.seat, Minimum(Integer(1))),
                &self.kind,
                &self.free,
            ],
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    Chair,
    Sofa,
    /// `.`
    Dot,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Chair = "chair",
    Sofa = "sofa",
    Dot = ".",
} other Other);
