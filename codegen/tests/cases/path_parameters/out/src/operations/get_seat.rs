use crate::runtime::{call, inputs, limits, operation, path, request, text, validate};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

inputs::inputs!(GetSeat {
    name: into "name" String => path::segment,
    room_id: into "room_id" String => |value, at, found| {
        text::rules!(
            pattern = "^R[0-9]{3}$" => [Start, Literal(b"R"), Repeat(b"09", 3, 3), End]
        )
            .check(value, at, found)
    },
    seat: plain "seat" i64 => |value, at, found| limits::minimum(*value, 1, at, found),
    kind: into "kind" types::GetSeatKind => |value, at, found| {
        validate::check(value, at, found);
        path::segment(value, at, found);
    },
    free: plain "free" bool,
} and {});

impl operation::Operation for GetSeat {
    const ID: &'static str = "getSeat";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
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

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getSeat`.
    ///
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`; see [`GetSeat`].
    fn get_seat(request: GetSeat);
}
