use crate::runtime::client::operation;
use crate::runtime::format::date_time;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::types;

/// Report a bird
///
/// `POST /gardens/{garden_id}/sightings`, with a form
///
/// # Responses
/// - `201`: [`Sighting`](crate::types::Sighting). It is noted.
/// - `default`: [`Problem`](crate::types::Problem). It is not.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddSighting {
    pub garden_id: types::GardenId,
    /// Its name in Latin.
    pub species: String,
    pub seen_at: Option<date_time::DateTime>,
    /// Omitted if empty.
    pub colors: Vec<types::Color>,
}

impl AddSighting {
    /// Creates a request with its required values.
    pub fn new(garden_id: types::GardenId, species: impl Into<String>) -> Self {
        Self {
            garden_id,
            species: species.into(),
            seen_at: None,
            colors: Vec::new(),
        }
    }

    pub fn seen_at(mut self, value: date_time::DateTime) -> Self {
        self.seen_at = Some(value);
        self
    }

    /// Omitted if empty.
    pub fn colors(mut self, value: impl IntoIterator<Item = impl Into<types::Color>>) -> Self {
        self.colors = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for AddSighting {
    const ID: &'static str = "addSighting";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/gardens/{garden_id}/sightings";
    type ResponseBody = types::Sighting;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.garden_id]);
        let mut form = form::Form::new(request);
        form.put("species", &self.species);
        form.put("seen_at", &self.seen_at);
        form.put("colors", &self.colors);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[201]),
            _ => Err(response.error_json(crate::ErrorBody::Problem)),
        }
    }
}
