use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PUT /parcel`
///
/// # Responses
/// - `200`: [`Parcel`](crate::types::Parcel). The parcel.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetParcel {
    /// How large it is.
    ///
    /// Default: `"s"`
    pub size: Option<types::Size>,
    /// Sent as the body, as `application/json`.
    pub body: types::Parcel,
}

impl SetParcel {
    /// Creates a request with its required values.
    pub fn new(body: types::Parcel) -> Self {
        Self { size: None, body }
    }

    /// How large it is.
    pub fn size(mut self, value: impl Into<types::Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl From<types::Parcel> for SetParcel {
    fn from(body: types::Parcel) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetParcel {
    const ID: &'static str = "setParcel";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/parcel";
    type ResponseBody = types::Parcel;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("size", &self.size);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
