use crate::runtime::{body, context, date_time, form, operation, reader, validate};
use crate::types;

/// Report a bird
///
/// `POST /gardens/{garden_id}/sightings`
///
/// Answers, by status:
///
/// - `201`: It is noted.
/// - `default`: It is not.
///
/// Needs HTTP Basic credentials.
///
/// Described at `#/paths/~1gardens~1{garden_id}~1sightings/post`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddSighting {
    /// The value of `garden_id`.
    ///
    /// Sent in the path, as `garden_id`.
    pub garden_id: types::GardenId,
    /// Its name in Latin.
    ///
    /// Sent in the form, as `species`.
    pub species: String,
    /// The value of `seen_at`.
    ///
    /// Sent in the form, as `seen_at`.
    pub seen_at: Option<date_time::DateTime>,
    /// The value of `colors`.
    ///
    /// Sent in the form as `colors`, once for each item; not at all if empty.
    pub colors: Vec<types::Color>,
}

impl AddSighting {
    /// A request with all that the API requires.
    pub fn new(garden_id: types::GardenId, species: impl Into<String>) -> Self {
        Self {
            garden_id,
            species: species.into(),
            seen_at: None,
            colors: Vec::new(),
        }
    }

    /// The value of `seen_at`.
    ///
    /// Sent in the form, as `seen_at`.
    #[must_use]
    pub fn seen_at(mut self, value: impl Into<date_time::DateTime>) -> Self {
        self.seen_at = Some(value.into());
        self
    }

    /// The value of `colors`.
    ///
    /// Sent in the form as `colors`, once for each item; not at all if empty.
    #[must_use]
    pub fn colors(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Color>>,
    ) -> Self {
        self.colors = value.into_iter().map(Into::into).collect();
        self
    }
}

impl validate::Validate for AddSighting {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.garden_id, &validate::At::Name("garden_id"), found);
    }
}

impl operation::Operation for AddSighting {
    const ID: &'static str = "addSighting";
    type Success = types::Sighting;
    type Failure = types::Problem;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        let mut found = validate::Violations::default();
        validate::check(self, &validate::At::Root, &mut found);
        context.require_credentials(&mut found);
        found.into_result()?;
        let mut path = context.path();
        path.literal("/gardens/");
        path.value(&self.garden_id);
        path.literal("/sightings");
        let mut form = form::Form::new();
        form.field("species", &self.species);
        form.optional("seen_at", &self.seen_at);
        form.list("colors", &self.colors);
        context
            .request(
                http::Method::POST,
                path,
                "application/json",
                Some(body::Body::new(form::Form::MEDIA_TYPE, form.finish())),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[201]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
