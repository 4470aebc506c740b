//! From a plain async function to a method of a client: its arguments and result are read off its type.

use std::future::Future;
use std::sync::Arc;

use futures::future::BoxFuture;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::surface::args::Arg;
use crate::surface::context::Context;
use crate::surface::doc::Ts;
use crate::surface::reply::{IntoReply, Reply, Returned};
use crate::transfer::{Sink, Source};

/// What a call brings along.
#[derive(Default)]
pub struct Parts {
    /// The arguments still to be taken, in order.
    pub args: std::vec::IntoIter<Value>,
    pub source: Option<Source>,
    pub sink: Option<Arc<Sink>>,
}

/// How a parameter is documented.
pub enum Part {
    Argument { ts: Ts, optional: bool },
    Source,
    Sink,
}

/// Something that a function can ask for as a parameter.
pub trait FromParts: Sized + Send + 'static {
    /// Whether it is one of the app's arguments, and so has a name.
    const NAMED: bool;
    fn take(parts: &mut Parts, name: &str) -> Result<Self>;
    fn describe() -> Part;
}

impl<A: Arg> FromParts for A {
    const NAMED: bool = true;
    fn take(parts: &mut Parts, name: &str) -> Result<Self> {
        A::decode(parts.args.next().unwrap_or_default(), name)
    }
    fn describe() -> Part {
        Part::Argument { ts: Ts::new(A::ts), optional: A::OPTIONAL }
    }
}

impl FromParts for Source {
    const NAMED: bool = false;
    fn take(parts: &mut Parts, _: &str) -> Result<Self> {
        parts.source.take().ok_or_else(|| Error::new("this call carries no stream"))
    }
    fn describe() -> Part {
        Part::Source
    }
}

impl FromParts for Arc<Sink> {
    const NAMED: bool = false;
    fn take(parts: &mut Parts, _: &str) -> Result<Self> {
        parts.sink.take().ok_or_else(|| Error::new("this call has nowhere to deliver to"))
    }
    fn describe() -> Part {
        Part::Sink
    }
}

/// The arguments' names, in order.
pub type Names = Arc<[&'static str]>;

/// What a function's type says about its method.
pub struct Signature {
    pub parts: Vec<Part>,
    pub returns: Vec<Returned>,
}

/// A function that serves calls of clients of type `C`; `Args` only tells the arities apart.
pub trait Handler<C, Args>: Copy + Send + Sync + 'static {
    fn signature() -> Signature;
    fn run(self, ctx: Context<C>, parts: Parts, names: Names) -> BoxFuture<'static, Result<Reply>>;
}

/// A function that answers at once, without a request.
pub trait SyncHandler<C, Args>: Copy + Send + Sync + 'static {
    fn signature() -> Signature;
    fn run(self, ctx: Context<C>, parts: Parts, names: Names) -> Result<Reply>;
}

macro_rules! handlers {
    ($($arg:ident),*) => {
        impl<C, F, Fut, R, $($arg,)*> Handler<C, ($($arg,)*)> for F
        where
            C: Send + Sync + 'static,
            F: Fn(Context<C> $(, $arg)*) -> Fut + Copy + Send + Sync + 'static,
            Fut: Future<Output = Result<R>> + Send + 'static,
            R: IntoReply,
            $($arg: FromParts,)*
        {
            fn signature() -> Signature {
                Signature { parts: vec![$($arg::describe()),*], returns: R::describe() }
            }

            #[allow(non_snake_case, unused_mut, unused_variables)]
            fn run(
                self,
                ctx: Context<C>,
                parts: Parts,
                names: Names,
            ) -> BoxFuture<'static, Result<Reply>> {
                Box::pin(async move {
                    let done = {
                        let (mut parts, mut names) = (parts, names.iter().copied());
                        $( let $arg = $arg::take(&mut parts, name_of::<$arg>(&mut names))?; )*
                        self(ctx $(, $arg)*)
                    };
                    Ok(done.await?.into_reply())
                })
            }
        }

        impl<C, F, R, $($arg,)*> SyncHandler<C, ($($arg,)*)> for F
        where
            C: Send + Sync + 'static,
            F: Fn(Context<C> $(, $arg)*) -> Result<R> + Copy + Send + Sync + 'static,
            R: IntoReply,
            $($arg: FromParts,)*
        {
            fn signature() -> Signature {
                Signature { parts: vec![$($arg::describe()),*], returns: R::describe() }
            }

            #[allow(non_snake_case, unused_mut, unused_variables)]
            fn run(self, ctx: Context<C>, mut parts: Parts, names: Names) -> Result<Reply> {
                let mut names = names.iter().copied();
                $( let $arg = $arg::take(&mut parts, name_of::<$arg>(&mut names))?; )*
                Ok(self(ctx $(, $arg)*)?.into_reply())
            }
        }
    };
}

fn name_of<P: FromParts>(names: &mut impl Iterator<Item = &'static str>) -> &'static str {
    if P::NAMED { names.next().unwrap_or("argument") } else { "" }
}

/// A stream that may be left out, for calls that can do without.
pub struct Maybe<T>(pub Option<T>);

impl FromParts for Maybe<Source> {
    const NAMED: bool = false;
    fn take(parts: &mut Parts, _: &str) -> Result<Self> {
        Ok(Self(parts.source.take()))
    }
    fn describe() -> Part {
        Part::Source
    }
}

impl FromParts for Maybe<Arc<Sink>> {
    const NAMED: bool = false;
    fn take(parts: &mut Parts, _: &str) -> Result<Self> {
        Ok(Self(parts.sink.take()))
    }
    fn describe() -> Part {
        Part::Sink
    }
}

handlers!();
handlers!(A1);
handlers!(A1, A2);
handlers!(A1, A2, A3);
handlers!(A1, A2, A3, A4);
handlers!(A1, A2, A3, A4, A5);
handlers!(A1, A2, A3, A4, A5, A6);
