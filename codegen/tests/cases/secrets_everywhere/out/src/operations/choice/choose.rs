use crate::runtime::client::{operation, security};
use crate::runtime::json::secret_string;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum};
use crate::types;

/// `POST /choice`
///
/// # Responses
/// - `200`: [`Union`](crate::types::Union). One of two.
/// - `202`: an array of [`Token`](crate::types::Token). The other.
///
/// # Authentication
/// Requires no credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Choose {
    /// Sent as the body.
    pub body: Option<ChooseBody>,
}

impl Choose {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body.
    pub fn body(mut self, value: impl Into<ChooseBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl operation::Operation for Choose {
    const ID: &'static str = "choose";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/choice";
    const SECURITY: security::Requirements = &[];
    const SECRETS: &'static [&'static str] = &["body", "response"];
    type ResponseBody = ChooseSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            body.write_into(request);
        }
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        let response = response.with_secrets(Self::SECRETS);
        match response.status() {
            202 => raw_response::map_body(ChooseSuccess::Accepted, response.json(&[202])),
            200..=299 => raw_response::map_body(ChooseSuccess::Ok, response.json(&[200])),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of [`Choose`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum ChooseBody {
    /// Sent as the body, as `application/json`.
    Json(types::Key),
    /// Sent as the body, as `text/plain`.
    Text(secret_string::SecretString),
}

impl ChooseBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::Text(body) => {
                request.text("text/plain", body);
            }
        }
    }
}

impl From<types::Key> for ChooseBody {
    fn from(body: types::Key) -> Self {
        Self::Json(body)
    }
}

impl From<secret_string::SecretString> for ChooseBody {
    fn from(body: secret_string::SecretString) -> Self {
        Self::Text(body)
    }
}

impl From<&str> for ChooseBody {
    fn from(body: &str) -> Self {
        Self::Text(body.into())
    }
}

/// The body of a successful response to [`Choose`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum ChooseSuccess {
    /// `200`: One of two.
    Ok(types::Union),
    /// `202`: The other.
    Accepted(Vec<types::Token>),
}

response_enum::response_enum!(ChooseSuccess {
    Ok,
    Accepted,
} and {});
