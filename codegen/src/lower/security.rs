//! Security: how the caller proves who is calling. Only HTTP Basic is built so far.

use openapiv3::SecurityScheme;

use super::Lowering;
use crate::diag::{Code, Diagnostic};
use crate::ir::Authentication;
use crate::spec::{self, Cursor};

/// What one alternative asks for.
enum Requirement {
    Nothing,
    Basic,
    NotBuilt,
    /// It names a scheme that nothing declares, which has been told.
    Unknown,
}

impl<'d> Lowering<'d, '_> {
    /// What an operation asks for, or all of them (OpenAPI 3.0.3, Operation Object and
    /// OpenAPI Object: `security`). One of the alternatives is enough.
    pub(super) fn authentication(&self, operation: &Cursor<'d>) -> Authentication {
        let security = operation
            .get("security")
            .or_else(|| self.root.get("security"));
        let Some(security) = security else {
            return Authentication::None;
        };
        let (mut basic, mut optional, mut not_built) = (false, false, Vec::new());
        for alternative in security.items() {
            match self.requirement(&alternative) {
                Requirement::Nothing => optional = true,
                Requirement::Basic => basic = true,
                Requirement::NotBuilt => not_built.push(alternative),
                Requirement::Unknown => {}
            }
        }
        // Another way to authenticate is a loss, but not one that a call depends on.
        let code = if basic {
            Code::LEFT_OUT
        } else {
            Code::UNSUPPORTED_SECURITY
        };
        for alternative in not_built {
            let message = "this way to authenticate is not supported yet";
            self.found.push(
                Diagnostic::new(code, &alternative.at, message)
                    .help("HTTP Basic is (`type: http`, `scheme: basic`)"),
            );
        }
        match (basic, optional) {
            (true, false) => Authentication::Basic,
            (true, true) => Authentication::OptionalBasic,
            (false, _) => Authentication::None,
        }
    }

    fn requirement(&self, alternative: &Cursor<'d>) -> Requirement {
        let mut names = alternative.entries();
        match (names.next(), names.next()) {
            (None, _) => Requirement::Nothing,
            (Some((name, place)), None) => self.scheme(name, &place),
            (Some(_), Some(_)) => Requirement::NotBuilt,
        }
    }

    /// What a scheme asks for (OpenAPI 3.0.3, Security Scheme Object).
    fn scheme(&self, name: &str, place: &Cursor<'d>) -> Requirement {
        let schemes = self
            .root
            .get("components")
            .and_then(|all| all.get("securitySchemes"));
        let Some(scheme) = schemes.as_ref().and_then(|schemes| schemes.get(name)) else {
            self.found.push(
                Diagnostic::new(
                    Code::MISSING_FIELD,
                    &place.at,
                    format!("there is no security scheme `{name}`"),
                )
                .help("declare it at #/components/securitySchemes"),
            );
            return Requirement::Unknown;
        };
        let scheme = self.followed(Some(scheme));
        let scheme = scheme.and_then(|scheme| spec::part(&scheme, &[], self.found));
        match scheme {
            Some(SecurityScheme::HTTP { scheme, .. }) if scheme.eq_ignore_ascii_case("basic") => {
                Requirement::Basic
            }
            _ => Requirement::NotBuilt,
        }
    }
}
