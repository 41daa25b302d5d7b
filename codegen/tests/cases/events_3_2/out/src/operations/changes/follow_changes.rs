//! [`FollowChanges`], and the types inside it.

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{event_enum, events, raw_response, response_enum};
use crate::runtime::validation::constrained;
use crate::types;

/// `GET /changes`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client; a response without events is [`Streamed::Whole`](crate::Streamed::Whole).
///
/// # Responses
/// - `200`: [`Summary`](crate::types::Summary) or events of `FollowChangesEvent`. Each kind of
///   event has data of its own.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FollowChanges {}

impl FollowChanges {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for FollowChanges {
    const ID: &'static str = "followChanges";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/changes";
    const ACCEPT: &'static str = "application/json, text/event-stream";
    type ResponseBody = FollowChangesSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 if response.has_events() => {
                raw_response::map_body(FollowChangesSuccess::OkEvents, response.events(&[200]))
            }
            200..=299 => {
                raw_response::map_body(FollowChangesSuccess::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(FollowChanges {
    media_type = "text/event-stream",
    parts = events::EventParts<FollowChangesEvent>,
    whole = types::Summary as FollowChangesSuccess::Ok,
});

/// The body of a successful response to [`FollowChanges`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum FollowChangesSuccess {
    /// `200`: Each kind of event has data of its own.
    Ok(types::Summary),
    /// `200` as events: Each kind of event has data of its own.
    OkEvents(events::Events<FollowChangesEvent>),
}

response_enum::response_enum!(FollowChangesSuccess {
    Ok,
    OkEvents,
} and {});

/// The data of an event of [`FollowChanges`], by its name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per event")]
pub enum FollowChangesEvent {
    /// The data of an event `note`.
    Note(String),
    /// The data of an event `count`.
    Count(i64),
    /// The data of an event `moved`.
    Moved(ResponseEventMoved),
    /// The data of an event `code`.
    Code(String),
}

event_enum::event_enum!(FollowChangesEvent {
    Note: text "note",
    Count: json "count",
    Moved: json "moved",
    Code: text "code" => constrained::rules!(MaxLength(3)),
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseEventMoved {
    /// Has at least 2 characters.
    pub to: String,
}

#[cfg(feature = "build-responses")]
impl ResponseEventMoved {
    /// Creates a value with its required properties.
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into() }
    }
}

object::object!(ResponseEventMoved {
    to: required "to" [MinLength(2)],
});
