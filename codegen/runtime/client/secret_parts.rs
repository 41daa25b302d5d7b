//! The secrets in a request, for displaying it without them.

/// The secrets in a request, besides the headers that are marked as sensitive: an extension of the
/// request.
#[derive(Clone, Default)]
pub(crate) struct SecretParts {
    /// Parts of the path, as they are in the URL.
    path: Vec<String>,
    /// Pairs of names and values in the query, as they are in the URL.
    query: Vec<String>,
    /// Whether there are some in the body.
    pub(crate) is_in_body: bool,
}

impl SecretParts {
    /// Adds a part of the path.
    pub(crate) fn add_path(&mut self, part: &str) {
        if !part.is_empty() {
            self.path.push(part.to_owned());
        }
    }

    /// Adds a part of the query: any number of pairs, as they are in the URL.
    pub(crate) fn add_query(&mut self, part: &str) {
        let pairs = part.split(['?', '&']).filter(|pair| !pair.is_empty());
        self.query.extend(pairs.map(str::to_owned));
    }

    /// Returns whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.path.is_empty() && self.query.is_empty() && !self.is_in_body
    }

    /// Returns a URL with its secrets redacted.
    pub(crate) fn redact(&self, url: &str) -> String {
        let (path, query) = match url.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (url, None),
        };
        let segments = path.split('/').map(|segment| {
            let secrets = self.path.iter();
            secrets.fold(segment.to_owned(), |shown, secret| {
                shown.replace(secret, "[redacted]")
            })
        });
        let path = segments.collect::<Vec<_>>().join("/");
        let Some(query) = query else { return path };
        let pairs =
            query.split('&').map(
                |pair| match self.query.iter().any(|secret| secret == pair) {
                    true => {
                        let name = pair.split('=').next().unwrap_or_default();
                        format!("{name}=[redacted]")
                    }
                    false => pair.to_owned(),
                },
            );
        format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
    }
}
