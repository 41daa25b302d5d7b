//! [`ListPlaces`], and the types inside it.

pub mod response_item;

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum, sequence};

/// `GET /places`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client; a response without items is [`Streamed::Whole`](crate::Streamed::Whole).
///
/// # Responses
/// - `200`: an array of a string or a sequence of [`ResponseItem`]. A feature for each place.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPlaces {}

impl ListPlaces {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ListPlaces {
    const ID: &'static str = "listPlaces";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/places";
    const ACCEPT: &'static str = "application/json, application/geo+json-seq";
    type ResponseBody = ListPlacesSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 if response.has_sequence() => {
                raw_response::map_body(ListPlacesSuccess::OkItems, response.sequence(&[200]))
            }
            200..=299 => {
                raw_response::map_body(ListPlacesSuccess::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(ListPlaces {
    media_type = "application/geo+json-seq",
    parts = sequence::ItemParts<ResponseItem>,
    whole = Vec<String> as ListPlacesSuccess::Ok,
});

/// The body of a successful response to [`ListPlaces`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum ListPlacesSuccess {
    /// `200`: A feature for each place.
    Ok(Vec<String>),
    /// `200` as a sequence: A feature for each place.
    OkItems(Vec<ResponseItem>),
}

response_enum::response_enum!(ListPlacesSuccess {
    Ok,
    OkItems,
} and {});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseItem {
    pub r#type: response_item::Type,
    /// Has at most 8 characters.
    pub name: String,
    pub position: Option<response_item::Position>,
}

#[cfg(feature = "build-responses")]
impl ResponseItem {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            name: name.into(),
            position: None,
        }
    }

    pub fn position(mut self, value: response_item::Position) -> Self {
        self.position = Some(value);
        self
    }
}

object::object!(ResponseItem {
    r#type: required "type",
    name: required "name" [MaxLength(8)],
    position: optional "position",
});
