use crate::runtime::{
    blocking, client, context, limits, operation, path, reader, text, transport, validate,
};
use crate::types;

/// The operation `getSeat`.
///
/// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`
///
/// Answers, by status:
///
/// - `204`: The seat is there.
///
/// Described at `#/paths/~1rooms~1{name}~1{room_id}~1seats~1{seat}~1{kind}~1{free}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetSeat {
    /// The value of `name`.
    ///
    /// Sent in the path, as `name`.
    pub name: String,
    /// Names the room.
    ///
    /// Sent in the path, as `room_id`.
    pub room_id: String,
    /// The value of `seat`.
    ///
    /// Sent in the path, as `seat`.
    pub seat: i64,
    /// The value of `kind`.
    ///
    /// Sent in the path, as `kind`.
    pub kind: types::GetSeatKind,
    /// The value of `free`.
    ///
    /// Sent in the path, as `free`.
    pub free: bool,
}

impl GetSeat {
    /// A request with all that the API requires.
    pub fn new(
        name: impl Into<String>,
        room_id: impl Into<String>,
        seat: i64,
        kind: impl Into<types::GetSeatKind>,
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

impl validate::Validate for GetSeat {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.name, "", "", &validate::At::Name("name"), found);
        {
            let (value, at) = (&self.room_id, &validate::At::Name("room_id"));
            text::Rules::check(
                &const {
                    text::Rules::NONE
                        .pattern(
                            "^R[0-9]{3}$",
                            &[
                                text::Step::Start,
                                text::Step::Literal(b"R"),
                                text::Step::Repeat(text::DIGIT, 3, 3),
                                text::Step::End,
                            ],
                        )
                },
                value,
                at,
                found,
            );
        }
        {
            let (value, at) = (&self.seat, &validate::At::Name("seat"));
            limits::minimum(*value, 1, at, found);
        }
        validate::check(&self.kind, &validate::At::Name("kind"), found);
        path::check(&self.kind, "", "", &validate::At::Name("kind"), found);
    }
}

impl operation::Operation for GetSeat {
    const ID: &'static str = "getSeat";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/rooms/");
        path.value(&self.name);
        path.literal("/");
        path.value(&self.room_id);
        path.literal("/seats/");
        path.value(&self.seat);
        path.literal("/");
        path.value(&self.kind);
        path.literal("/");
        path.value(&self.free);
        context.request(http::Method::GET, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            204 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `getSeat`.
    ///
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`, see [`GetSeat`].
    pub async fn get_seat(&self, request: GetSeat) -> operation::Called<GetSeat> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getSeat`.
    ///
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`, see [`GetSeat`].
    pub fn get_seat(&self, request: GetSeat) -> operation::Called<GetSeat> {
        self.send(&request)
    }
}
