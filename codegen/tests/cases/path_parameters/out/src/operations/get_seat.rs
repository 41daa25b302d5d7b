use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, pattern, validate};
use crate::types;

/// The operation `getSeat`.
///
/// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`
///
/// Defined in `#/paths/~1rooms~1{name}~1{room_id}~1seats~1{seat}~1{kind}~1{free}/get`.
///
/// # Responses
///
/// - `204`: The seat is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSeat {
    /// The parameter `name`.
    ///
    /// Sent in the path as `name`.
    pub name: String,
    /// Names the room.
    ///
    /// Sent in the path as `room_id`.
    pub room_id: String,
    /// The parameter `seat`.
    ///
    /// Sent in the path as `seat`.
    pub seat: i64,
    /// The parameter `kind`.
    ///
    /// Sent in the path as `kind`.
    pub kind: types::GetSeatKind,
    /// The parameter `free`.
    ///
    /// Sent in the path as `free`.
    pub free: bool,
}

request_type::request_type!(GetSeat {
    name: into "name" String => path::segment,
    room_id: into "room_id" String => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(
                Pattern(pattern::pattern!("^R[0-9]{3}$" => [Start, Literal(b"R"),
                Repeat(b"09", 3, 3), End]))
            ),
            at,
            found,
        )
    },
    seat: plain "seat" i64 => |value, at, found| {
        constrained::validate(value, constrained::rules!(Minimum(Integer(1))), at, found)
    },
    kind: into "kind" types::GetSeatKind => |value, at, found| {
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
    /// Calls `getSeat`.
    ///
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`; see [`GetSeat`].
    fn get_seat(request: GetSeat);
}
