//! [`BuyShip`], and the types inside it.

pub mod body;
pub mod created_response;

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /ships`
///
/// # Responses
/// - `201`: [`CreatedResponse`]. Bought.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BuyShip {
    pub yard: Option<Yard>,
    /// Sent as the body, as `application/json`.
    pub body: Body,
}

impl BuyShip {
    /// Creates a request with its required values.
    pub fn new(body: Body) -> Self {
        Self { yard: None, body }
    }

    pub fn yard(mut self, value: impl Into<Yard>) -> Self {
        self.yard = Some(value.into());
        self
    }
}

impl From<Body> for BuyShip {
    fn from(body: Body) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for BuyShip {
    const ID: &'static str = "buyShip";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/ships";
    type ResponseBody = CreatedResponse;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("yard", &self.yard);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[201]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

pub use crate::shapes::NearFarYsyido as Yard;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Body {
    pub ship: Option<body::Ship>,
}

impl Body {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn ship(mut self, value: body::Ship) -> Self {
        self.ship = Some(value);
        self
    }
}

object::object!(Body {
    ship: optional "ship",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedResponse {
    pub cost: Option<created_response::Cost>,
}

#[cfg(feature = "build-responses")]
impl CreatedResponse {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn cost(mut self, value: created_response::Cost) -> Self {
        self.cost = Some(value);
        self
    }
}

object::object!(CreatedResponse {
    cost: optional "cost",
});

pub use crate::shapes::NearFarYsyido as YardType;
