use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /shop/{level}`
///
/// # Responses
/// - `200`: [`Shop`](crate::types::Shop). The shop.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetShop {
    pub level: types::Level,
    /// How large it is.
    pub size: Option<types::Size>,
    /// How large it is. Sent as the header `X-Size`.
    pub x_size: Option<types::Size>,
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Shop>,
}

impl SetShop {
    /// Creates a request with its required values.
    pub fn new(level: types::Level) -> Self {
        Self {
            level,
            size: None,
            x_size: None,
            body: None,
        }
    }

    /// How large it is.
    pub fn size(mut self, value: impl Into<types::Size>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// How large it is.
    pub fn x_size(mut self, value: impl Into<types::Size>) -> Self {
        self.x_size = Some(value.into());
        self
    }

    /// Sent as the body, as `application/json`.
    pub fn body(mut self, value: types::Shop) -> Self {
        self.body = Some(value);
        self
    }
}

impl operation::Operation for SetShop {
    const ID: &'static str = "setShop";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/shop/{level}";
    type ResponseBody = types::Shop;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.level]);
        request.query("size", &self.size);
        request.header("x-size", &self.x_size);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
