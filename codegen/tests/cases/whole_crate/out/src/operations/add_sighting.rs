use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::format::date_time;
use crate::runtime::request::{builder, form, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// Report a bird
///
/// `POST /gardens/{garden_id}/sightings`
///
/// Defined in `#/paths/~1gardens~1{garden_id}~1sightings/post`.
///
/// # Responses
///
/// - `201`: It is noted.
/// - `default`: It is not.
///
/// # Authentication
///
/// Requires HTTP Basic credentials.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddSighting {
    /// The parameter `garden_id`.
    ///
    /// Sent in the path as `garden_id`.
    pub garden_id: types::GardenId,
    /// Its name in Latin.
    ///
    /// Sent in the form as `species`.
    pub species: String,
    /// The field `seen_at`.
    ///
    /// Sent in the form as `seen_at`.
    pub seen_at: Option<date_time::DateTime>,
    /// The field `colors`.
    ///
    /// Sent in the form as `colors`; omitted if empty.
    pub colors: Vec<types::Color>,
}

request_type::request_type!(AddSighting {
    garden_id: plain "garden_id" types::GardenId => validate::value,
    species: into "species" String,
} and {
    /// The field `seen_at`.
    seen_at: optional plain "seen_at" date_time::DateTime,
    /// The field `colors`.
    colors: list each_into "colors" types::Color,
});

impl operation::Operation for AddSighting {
    const ID: &'static str = "addSighting";
    const METHOD: http::Method = http::Method::POST;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BASIC],
    ];
    type ResponseBody = types::Sighting;
    type ErrorBody = types::Problem;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/gardens/");
        request.segment(&self.garden_id);
        request.path("/sightings");
        let mut form = form::Form::new();
        form.field("species", &self.species);
        form.field("seen_at", &self.seen_at);
        form.field("colors", &self.colors);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[201]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Report a bird
    ///
    /// `POST /gardens/{garden_id}/sightings`; see [`AddSighting`].
    fn add_sighting(request: AddSighting);
}
