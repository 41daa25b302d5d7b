//! [`ListTracks`], and the types inside it.

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::json::{nulls, object};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// Lists tracks, with an offset.
///
/// `GET /tracks`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the next `offset`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListTracks {
    /// At least 0.
    pub offset: Option<i64>,
}

impl ListTracks {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// At least 0.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl operation::Operation for ListTracks {
    const ID: &'static str = "listTracks";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/tracks";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("offset", checked::value!(self.offset, Minimum(Integer(0))));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for ListTracks {
    type Item = i64;
    const ITEMS: &'static str = "/result/tracks";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Offset {
        parameter: "offset",
        total: Some("/result/total"),
        more: None,
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        Some(page.result?.tracks)
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub result: Option<types::Tracks>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn result(mut self, value: types::Tracks) -> Self {
        self.result = self.nulls.present("result", value);
        self
    }
}

object::object!(Response {
    result: nullable by result_null "result",
} remember nulls of response);
