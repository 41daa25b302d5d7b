//! [`GetSeat`], and the types inside it.

use crate::runtime::client::{client_methods, operation};
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{bounds, string_constraints, validate};

/// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`
///
/// Defined in `#/paths/~1rooms~1{name}~1{room_id}~1seats~1{seat}~1{kind}~1{free}/get`.
///
/// # Responses
///
/// - `204`: The seat is there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetSeat {
    /// Sent in the path as `name`.
    pub name: String,
    /// Names the room.
    ///
    /// Sent in the path as `room_id`.
    pub room_id: String,
    /// Sent in the path as `seat`.
    pub seat: i64,
    /// Sent in the path as `kind`.
    pub kind: Kind,
    /// Sent in the path as `free`.
    pub free: bool,
}

request_type::request_type!(GetSeat {
    name: into "name" String => path::segment,
    room_id: into "room_id" String => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^R[0-9]{3}$" => [Start, Literal(b"R"), Repeat(b"09", 3, 3), End]
        )
            .validate(value, at, found)
    },
    seat: plain "seat" i64 => |value, at, found| bounds::minimum(*value, 1, at, found),
    kind: into "kind" Kind => |value, at, found| {
        validate::value(value, at, found);
        path::segment(value, at, found);
    },
    free: plain "free" bool,
} and {});

impl operation::Operation for GetSeat {
    const ID: &'static str = "getSeat";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/rooms/");
        request.segment(&self.name);
        request.path("/");
        request.segment(&self.room_id);
        request.path("/seats/");
        request.segment(&self.seat);
        request.path("/");
        request.segment(&self.kind);
        request.path("/");
        request.segment(&self.free);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`; see [`GetSeat`].
    fn get_seat(request: GetSeat);
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `chair`
    Chair,
    /// `sofa`
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
