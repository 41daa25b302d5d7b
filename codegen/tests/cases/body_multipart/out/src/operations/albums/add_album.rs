use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /albums`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddAlbum {
    /// Sent as the part `title`.
    pub title: String,
    /// At least 1900. Sent as the part `year`.
    pub year: Option<i64>,
    /// Sent as the part `kind`.
    pub kind: Option<crate::types::album::Kind>,
    /// At least 1 item. Sent as the part `tags`.
    pub tags: Vec<String>,
    /// Sent as the part `place`.
    pub place: Option<crate::types::album::Place>,
    /// Sent as the header `X-Map` of the part `place`.
    pub place_x_map: Option<String>,
    /// Sent as the part `tracks`; omitted if empty.
    pub tracks: Vec<crate::types::album::TracksItem>,
    /// Sent as the part `extra`.
    pub extra: Option<serde_json::Value>,
    /// What is on the front. Sent as the part `cover`, as `image/png` unless the file sets its own
    /// media type; the API accepts `image/png`, `image/jpeg`.
    ///
    /// The API accepts these headers, set with `File::part_header`: `X-Source`.
    pub cover: file::File,
    /// At most 2 items. Sent as the part `photos`; omitted if empty.
    pub photos: Vec<file::File>,
}

impl AddAlbum {
    /// Creates a request with its required values.
    pub fn new(
        cover: impl Into<file::File>,
        tags: impl IntoIterator<Item = impl Into<String>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            year: None,
            kind: None,
            tags: tags.into_iter().map(Into::into).collect(),
            place: None,
            place_x_map: None,
            tracks: Vec::new(),
            extra: None,
            cover: cover.into(),
            photos: Vec::new(),
        }
    }

    /// At least 1900.
    pub fn year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }

    /// Sent as the part `kind`.
    pub fn kind(mut self, value: impl Into<crate::types::album::Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sent as the part `place`.
    pub fn place(mut self, value: crate::types::album::Place) -> Self {
        self.place = Some(value);
        self
    }

    /// Sent as the header `X-Map` of the part `place`.
    pub fn place_x_map(mut self, value: impl Into<String>) -> Self {
        self.place_x_map = Some(value.into());
        self
    }

    /// Sent as the part `tracks`; omitted if empty.
    pub fn tracks(
        mut self,
        value: impl IntoIterator<Item = crate::types::album::TracksItem>,
    ) -> Self {
        self.tracks = value.into_iter().collect();
        self
    }

    /// Sent as the part `extra`.
    pub fn extra(mut self, value: serde_json::Value) -> Self {
        self.extra = Some(value);
        self
    }

    /// At most 2 items.
    pub fn photos(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.photos = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for AddAlbum {
    const ID: &'static str = "addAlbum";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/albums";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("year", checked::value!(self.year, Minimum(Integer(1900))));
        request.validate("kind", &self.kind);
        request.validate("tags", checked::value!(self.tags, MinItems(1)));
        request.validate("place", &self.place);
        request.validate("tracks", &self.tracks);
        request.validate("cover", &self.cover);
        request.validate("photos", checked::non_empty!(self.photos, MaxItems(2)));
        let mut parts = multipart::Multipart::new();
        parts.text("title", None, &self.title);
        parts.text("year", None, &self.year);
        parts.text("kind", None, &self.kind);
        parts.text("tags", None, &self.tags);
        parts.json("place", Some("application/vnd.place+json"), &self.place, request);
        parts.header("X-Map", &self.place_x_map, request);
        parts.json("tracks", None, &self.tracks, request);
        parts.json("extra", None, &self.extra, request);
        parts.file("cover", Some("image/png"), [&self.cover]);
        parts.file("photos", None, &self.photos);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
