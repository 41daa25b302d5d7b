use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum, sequence};
use crate::runtime::validation::constrained;

/// `POST /lines`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client; a response without items is [`Streamed::Whole`](crate::Streamed::Whole).
///
/// # Responses
/// - `200`: a sequence of an integer. Numbers.
/// - `202`: Later.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CountLines {}

impl CountLines {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for CountLines {
    const ID: &'static str = "countLines";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/lines";
    const ACCEPT: &'static str = "application/json-seq";
    type ResponseBody = CountLinesSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            202 => {
                raw_response::map_body(|()| CountLinesSuccess::Accepted, response.empty(&[202]))
            }
            200..=299 => {
                raw_response::map_body(
                    CountLinesSuccess::Ok,
                    response.sequence_with(
                        &[200],
                        |value, at, found| {
                            constrained::validate(
                                value,
                                constrained::rules!(Items(&[Maximum(Integer(9))])),
                                at,
                                found,
                            )
                        },
                    ),
                )
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(CountLines {
    media_type = "application/json-seq",
    parts = sequence::ItemParts<i64>,
    whole = CountLinesSuccess,
});

/// The body of a successful response to [`CountLines`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum CountLinesSuccess {
    /// `200`: Numbers.
    Ok(Vec<i64>),
    /// `202`: Later.
    Accepted,
}

response_enum::response_enum!(CountLinesSuccess {
    Ok,
} and {
    Accepted,
});
