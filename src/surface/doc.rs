//! What only readers of the docs and of `index.d.ts` need: texts, and types in TypeScript. They are a tenth of the
//! core, so that cores for publication are built without the feature `docs`, and without them.

/// A text about a part of the surface.
#[derive(Clone, Copy)]
pub struct Doc {
    #[cfg(feature = "docs")]
    text: &'static str,
}

impl Doc {
    #[inline(always)]
    pub const fn new(_text: &'static str) -> Self {
        Self {
            #[cfg(feature = "docs")]
            text: _text,
        }
    }

    pub const fn text(self) -> &'static str {
        #[cfg(feature = "docs")]
        return self.text;
        #[cfg(not(feature = "docs"))]
        ""
    }
}

impl From<&'static str> for Doc {
    #[inline(always)]
    fn from(text: &'static str) -> Self {
        Self::new(text)
    }
}

/// A type in TypeScript.
#[derive(Clone)]
pub struct Ts {
    #[cfg(feature = "docs")]
    text: String,
}

impl Ts {
    #[inline(always)]
    pub fn new(_text: impl FnOnce() -> String) -> Self {
        Self {
            #[cfg(feature = "docs")]
            text: _text(),
        }
    }

    /// Another type, made of this one.
    #[inline(always)]
    pub fn map(self, _change: impl FnOnce(String) -> String) -> Self {
        Self {
            #[cfg(feature = "docs")]
            text: _change(self.text),
        }
    }

    pub fn text(&self) -> &str {
        #[cfg(feature = "docs")]
        return &self.text;
        #[cfg(not(feature = "docs"))]
        ""
    }
}
