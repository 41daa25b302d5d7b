//! [`ListCharges`], and the types inside it.

use crate::runtime::client::{operation, paged_operation};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// Lists charges, as Stripe does.
///
/// `GET /charges`
///
/// The pages of the list can be read with [`Call::pages`](crate::Call::pages), and all items
/// with [`Call::items`](crate::Call::items). The next page is at the cursor in `/id` of the
/// last item, sent as `starting_after`.
///
/// # Responses
/// - `200`: [`Response`]. A page.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListCharges {
    /// Has at most 5000 characters.
    pub starting_after: Option<String>,
}

impl ListCharges {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Has at most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}

impl operation::Operation for ListCharges {
    const ID: &'static str = "listCharges";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/charges";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("starting_after", checked::value!(self.starting_after, MaxLength(5000)));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl paged_operation::PagedOperation for ListCharges {
    type Item = types::Charge;
    const ITEMS: &'static str = "/data";
    const NEXT: paged_operation::NextPage = paged_operation::NextPage::Cursor {
        parameter: "starting_after",
        cursor: paged_operation::CursorPlace::LastItem("/id"),
        more: Some("/has_more"),
    };

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        Some(page.data)
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub data: Vec<types::Charge>,
    pub has_more: bool,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(data: impl IntoIterator<Item = impl Into<types::Charge>>, has_more: bool) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            has_more,
        }
    }
}

object::object!(Response {
    data: required "data",
    has_more: required "has_more",
});
