//! Security: the credentials that operations require.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`, and from this layer `Lowering`.

use super::lowering::Lowering;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::ir::{
    ClientFlow, Docs, Note, OperationSecurity, Place, Requirements, SecurityKind, SecurityScheme,
};
use crate::keyword::{Keyword, Versions};
use crate::spec::{Cursor, decode, is_token};
use openapiv3::APIKeyLocation;

/// What one scheme of an alternative requires.
enum Requirement {
    /// A secret that is sent, by the index of its scheme.
    Secret(usize),
    /// Nothing in the request: the connection authenticates the caller.
    Connection,
    /// A scheme that is not declared, or not supported.
    Unknown,
}

impl<'d> Lowering<'d, '_> {
    /// The security requirements of an operation, or else of the API as a whole (OpenAPI 3.0.4,
    /// Operation Object and OpenAPI Object: `security`). What is only documented goes into `docs`.
    pub(super) fn security(
        &mut self,
        operation: &Cursor<'d>,
        docs: &mut Docs,
    ) -> OperationSecurity {
        if let Some(own) = operation.get("security") {
            return OperationSecurity::Own(self.requirements(&own, docs));
        }
        if let Some(shared) = self.cx().root.get("security") {
            self.security = self.requirements(&shared, docs);
        }
        OperationSecurity::Shared
    }

    fn requirements(&mut self, security: &Cursor<'d>, docs: &mut Docs) -> Requirements {
        let mut alternatives = Requirements::new();
        for alternative in security.items() {
            if let Some(schemes) = self.alternative(&alternative, docs)
                && !alternatives.contains(&schemes)
            {
                alternatives.push(schemes);
            }
        }
        if alternatives.iter().all(Vec::is_empty) {
            return Requirements::new();
        }
        alternatives
    }

    /// The schemes that an alternative requires; none if one of them is unknown.
    fn alternative(&mut self, alternative: &Cursor<'d>, docs: &mut Docs) -> Option<Vec<usize>> {
        let mut schemes = Vec::new();
        let mut known = true;
        for (name, place) in alternative.entries() {
            match self.requirement(name, &place, docs) {
                Requirement::Secret(index) if schemes.contains(&index) => {}
                Requirement::Secret(index) => schemes.push(index),
                Requirement::Connection => {}
                Requirement::Unknown => known = false,
            }
            self.scopes(name, &place, docs);
        }
        known.then_some(schemes)
    }

    /// Documents the scopes or roles that a secret needs (OpenAPI 3.0.4, Security Requirement
    /// Object).
    fn scopes(&self, name: &str, place: &Cursor<'d>, docs: &mut Docs) {
        let scopes = place.items().filter_map(|scope| scope.node.as_str());
        let scopes: Vec<_> = scopes.map(str::to_owned).collect();
        if !scopes.is_empty() {
            let scheme = name.to_owned();
            self.cx().document(docs, Note::Scopes { scheme, scopes });
        }
    }

    /// What a scheme requires (OpenAPI 3.0.4, Security Scheme Object).
    fn requirement(&mut self, name: &str, place: &Cursor<'d>, docs: &mut Docs) -> Requirement {
        let declared = self.declared_scheme(name, place);
        let name = declared.as_ref().map_or(name, |(name, _)| name.as_str());
        if let Some(index) = self.security_schemes.get_index_of(name) {
            return Requirement::Secret(index);
        }
        let Some(scheme) = declared.as_ref().map(|(_, scheme)| scheme.clone()) else {
            let message = format!(
                "the security scheme `{name}` is not declared; no credentials are sent for it"
            );
            let help = "declare it in `#/components/securitySchemes`";
            self.cx()
                .report(Diagnostic::new(Code::UNKNOWN_SECURITY, &place.at, message).help(help));
            self.cx()
                .document(docs, Note::UnknownScheme(name.to_owned()));
            return Requirement::Unknown;
        };
        let Some(scheme) = self.cx().resolve(scheme) else {
            return Requirement::Unknown;
        };
        // openapiv3 has no type for this one, which OpenAPI has since 3.1.
        if scheme.text(Keyword::Type) == Some("mutualTLS") {
            let scheme = name.to_owned();
            self.cx().document(docs, Note::Certificate { scheme });
            return Requirement::Connection;
        }
        let decoded = decode::<openapiv3::SecurityScheme>(&scheme);
        let client_flow = decoded.as_ref().and_then(client_flow);
        let Some((kind, description)) = decoded.and_then(kind) else {
            let message = "the security scheme is omitted: its HTTP scheme is not valid";
            self.cx().fault(Code::UNKNOWN_SECURITY, &scheme.at, message);
            self.cx()
                .document(docs, Note::UnsupportedScheme(name.to_owned()));
            return Requirement::Unknown;
        };
        let scheme = SecurityScheme {
            name: name.to_owned(),
            defined_in: None,
            description,
            deprecated: scheme.is_true(Keyword::Deprecated),
            metadata_url: scheme.text("oauth2MetadataUrl").map(str::to_owned),
            kind,
            client_flow,
        };
        let (index, _) = self.security_schemes.insert_full(name.to_owned(), scheme);
        Requirement::Secret(index)
    }
}

impl<'d> Lowering<'d, '_> {
    /// A security scheme with its name, by this name or, since OpenAPI 3.2, by a reference.
    fn declared_scheme(&self, key: &str, place: &Cursor<'d>) -> Option<(String, Cursor<'d>)> {
        let components = self.cx().root.get("components");
        let schemes = components.and_then(|all| all.get("securitySchemes"));
        if let Some(scheme) = schemes.as_ref().and_then(|schemes| schemes.get(key)) {
            return Some((key.to_owned(), scheme));
        }
        if !key.starts_with('#') || !self.cx().version().is_one_of(Versions::Since3_2) {
            return None;
        }
        // What leads nowhere is reported as a scheme that is not declared.
        let quiet = Diagnostics::default();
        let scheme = self.cx().resolver.find(key, &place.at, &quiet)?;
        let name = JsonPointer::from(&scheme.at).segments().last()?;
        Some((name, scheme))
    }
}

/// How a client of OAuth 2 gets tokens for itself.
fn client_flow(scheme: &openapiv3::SecurityScheme) -> Option<ClientFlow> {
    let openapiv3::SecurityScheme::OAuth2 { flows, .. } = scheme else {
        return None;
    };
    let flow = flows.client_credentials.as_ref()?;
    let scopes = flow.scopes.iter();
    Some(ClientFlow {
        token_url: flow.token_url.clone(),
        scopes: scopes
            .map(|(name, about)| (name.clone(), about.clone()))
            .collect(),
    })
}

/// What is sent for a scheme, and its description. OAuth 2 and OpenID Connect result in a bearer
/// token, whatever the flow (RFC 6750).
fn kind(scheme: openapiv3::SecurityScheme) -> Option<(SecurityKind, Option<String>)> {
    use openapiv3::SecurityScheme as Scheme;
    Some(match scheme {
        Scheme::HTTP {
            scheme,
            description,
            ..
        } => (http(scheme.trim())?, description),
        Scheme::OAuth2 { description, .. } | Scheme::OpenIDConnect { description, .. } => {
            (SecurityKind::Bearer, description)
        }
        Scheme::APIKey {
            location,
            name,
            description,
            ..
        } => {
            let place = match location {
                APIKeyLocation::Header => Place::Header,
                APIKeyLocation::Query => Place::Query,
                APIKeyLocation::Cookie => Place::Cookie,
            };
            (SecurityKind::ApiKey { place, name }, description)
        }
    })
}

/// The scheme of an `Authorization` header. IANA has registered them in this spelling; they are
/// compared without regard to case (RFC 9110, section 11.1).
fn http(scheme: &str) -> Option<SecurityKind> {
    if scheme.eq_ignore_ascii_case("basic") {
        Some(SecurityKind::Basic)
    } else if scheme.eq_ignore_ascii_case("bearer") {
        Some(SecurityKind::Bearer)
    } else {
        is_token(scheme).then(|| SecurityKind::Http(scheme.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_of_http_are_compared_without_case() {
        assert_eq!(http("BASIC"), Some(SecurityKind::Basic));
        assert_eq!(http("bearer"), Some(SecurityKind::Bearer));
        assert_eq!(
            http("Digest"),
            Some(SecurityKind::Http("Digest".to_owned()))
        );
        assert_eq!(http("a b"), None);
        assert_eq!(http(""), None);
    }
}
