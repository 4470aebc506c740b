/// <reference types="node" />

import { EventEmitter2, type OnOptions } from 'eventemitter2';
import type { EventEmitter } from 'events';
import type { Duplex, Readable, Writable } from 'stream';

export = pkgcloud;

declare const unchecked: unique symbol;

declare namespace pkgcloud {
  /** The package's version. */
  const version: string;

  /** What an error of a call has beside its message. */
  interface ClientError extends Error {
    /** The provider that has refused. */
    provider?: Providers;
    /** HTTP method of the refused request. */
    method?: string;
    /** The refusal in a few words, by its status: `Item not found`. */
    failCode?: string;
    /** HTTP status. */
    statusCode?: number;
    /** URL of the refused request. */
    href?: string;
    /** Headers of the answer. */
    headers?: { [headerName: string]: string };
    /** The answer's body, decoded. */
    result?: any;
    /** The system's code where there was no answer: `ECONNREFUSED`, `ETIMEDOUT`, `ABORT_ERR`. */
    code?: string;
  }

  /**
   * What a call calls back with. There is no `error` (`null` or `undefined`) when it has succeeded; the type does
   * not say so, as it never has: callbacks written for earlier declarations go on compiling.
   */
  type Callback<Values extends any[]> = {
    bivarianceHack(error: ClientError, ...values: Values): any;
  }['bivarianceHack'];

  /** A promise of the first value that the call brings; `all()` is a promise of all of them. */
  interface Reply<Values extends any[]> extends Promise<First<Values>> {
    all(): Promise<Values>;
  }

  type First<Values extends any[]> = Values extends [infer Value, ...any[]] ? Value : void;

  /** What a call with a callback returns: enough of a request to stop it. */
  interface Request extends EventEmitter {
    readonly aborted: boolean;
    /** Stops the call; it is not heard of again. */
    abort(): void;
    pipe<T extends NodeJS.WritableStream>(target: T): T;
    write(chunk?: any): boolean;
    end(): this;
  }

  /** A request of the app's own, to be written to and read from. */
  interface RawRequest extends Duplex {
    /** Stops the request. */
    abort(): void;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'complete', listener: (response: ResponseHead) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way to the cloud: to be written to. `finish` comes after `success`. */
  interface Upload<Values extends any[]> extends Writable {
    /** Stops the upload; nothing is stored. */
    abort(): void;
    /** A promise of what is stored. */
    promise(): Promise<First<Values>>;
    on(event: 'success', listener: (...values: Values) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'success', listener: (...values: Values) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way from the cloud: to be read from. `response` comes before the first byte. */
  interface Download<Values extends any[]> extends Readable {
    /** Stops the download. */
    abort(): void;
    /** A promise of the file's properties, once all bytes have been read. */
    promise(): Promise<First<Values>>;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'data', listener: (chunk: any) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'response', listener: (response: ResponseHead) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** Where an upload's bytes come from, when nobody writes to its stream. */
  interface FromStream {
    /** A stream to read, instead of what is written. */
    stream?: NodeJS.ReadableStream;
  }

  /** Where a download's bytes go, when nobody reads from its stream. */
  interface ToStream {
    /** A stream to write to. */
    stream?: NodeJS.WritableStream;
  }

  /** Status and headers of an answer. */
  interface ResponseHead {
    statusCode: number;
    headers: { [headerName: string]: string };
  }

  /** An answer that a method calls back with beside its values. */
  interface ApiResponse extends ResponseHead {
    /** The body, decoded if it is JSON. */
    body?: any;
    [property: string]: any;
  }

  /** What any call takes after its arguments. */
  interface CallOptions {
    /** Aborts the call. */
    signal?: AbortSignal;
  }

  /** An id (or a name, where that is the key), a model, or an object that has the key. */
  type Ref<Model, Key extends string = 'id'> =
    | string
    | number
    | Model
    | { [key in Key]: string | number };

  /** `T` without the need to give what is known already. */
  type Given<T, Known extends string> = T extends object
    ? Omit<T, Known> & Partial<Pick<T, Known & keyof T>>
    : T;

  /** Options that nobody has compared with those of their provider. */
  interface Unchecked {
    readonly [unchecked]?: never;
  }

  /** Options of which one at least must be given. */
  type Needs<Name extends string> = { [N in Name]: { [own in N]: unknown } }[Name];

  /** The type itself, if it is no union; `never`, if it is one. */
  type Sole<T, All = T> = T extends any ? ([All] extends [T] ? T : never) : never;

  /** A request as `client.before` sees it; a filter may change it, or return another. */
  interface OutgoingRequest {
    method: string;
    uri: string;
    path?: string;
    container?: any;
    headers: { [headerName: string]: any };
    qs?: { [name: string]: any };
    json?: any;
    body?: any;
    [property: string]: any;
  }

  /** A token, as a client of Keystone has it. */
  interface Token {
    id: string;
    expires?: Date;
    tenant?: { id: string; name: string; [property: string]: any };
    [property: string]: any;
  }

  /** Who a client is to its cloud. */
  interface Identity extends EventEmitter2 {
    readonly name: string;
    /** The token; `delete identity.token` makes the next call log in anew. */
    token?: Token;
    user?: any;
    serviceCatalog?: ServiceCatalog;
    /** The login's whole answer. */
    raw?: any;
    /** Logs in anew. */
    authorize(callback: Callback<[]>): void;
    authorize(options: object, callback: Callback<[]>): void;
    authorize(): Promise<void>;
    /** The URL of a service. */
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  /** A cloud's services by their names. */
  interface ServiceCatalog {
    services: { [name: string]: CatalogService };
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  interface CatalogService {
    name: string;
    type: string;
    endpoints: any[];
    getEndpointUrl(options?: EndpointOptions): string;
  }

  /** Which of a service's endpoints is wanted. */
  interface EndpointOptions {
    /** The service's type in the catalog: `compute`, `object-store`. */
    serviceType?: string;
    /** The region, in any case. */
    region?: string;
    useInternal?: boolean;
    useAdmin?: boolean;
  }

  type ServerStatus =
    | 'ERROR'
    | 'PROVISIONING'
    | 'REBOOT'
    | 'RUNNING'
    | 'STOPPED'
    | 'TERMINATED'
    | 'UNKNOWN'
    | 'UPDATING';

  /** A server's addresses: by network, or sorted into `public` and `private`. */
  interface ServerAddresses {
    [network: string]: any;
  }

  const common: { auth: any };

  namespace base {
    /** What every client is. */
    class Client extends EventEmitter2 {
      constructor(options?: any);
      readonly provider: string;
      /** The options that the client was made with. */
      config: any;
      /** `http://` or `https://`, where a provider leaves the choice. */
      protocol: string;
      /** Functions that see each request before it is sent. */
      before: Array<(this: any, request: OutgoingRequest) => OutgoingRequest | void>;
      /** The classes of the models that the client makes. */
      models: { [name: string]: any };
      /** What refusals are called, by status. */
      failCodes: { [statusCode: string]: string };
      /** Puts the app's own name in front of the library's in `User-Agent`. */
      setCustomUserAgent(userAgent: string): void;
      getUserAgent(): string;
      /** Nothing that is secret. */
      toJSON(): { [property: string]: any };
      /** Log events: `log::*`, or `log::trace`, `log::debug`, `log::warn`, `log::error`. */
      on(
        event: `log::${string}`,
        listener: (this: this & { event: string }, message: string, object?: any) => void,
        options?: boolean | OnOptions,
      ): this;
      on(
        event: string | symbol | Array<string | symbol>,
        listener: (...values: any[]) => void,
        options?: boolean | OnOptions,
      ): this;
    }

    /** What every model is. */
    class Model extends EventEmitter2 {
      constructor(client?: any, details?: any);
      client: any;
      /** Takes over a provider's answer; an app may put its own in place, on the prototype. */
      _setProperties(details: any): void;
      toJSON(): { [property: string]: any };
      /**
       * Refreshes the model every `interval` milliseconds until it has these attributes, or until the function says
       * so; gives up after `timeLimit` milliseconds.
       */
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        timeLimit: number | undefined,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        timeLimit?: number,
      ): Promise<this>;
      /** The same as `setWait`. */
      until: this['setWait'];
      /** Stops a wait. */
      clearWait(id: NodeJS.Timeout): void;
    }
  }

  namespace storage {
    /** What storage clients of all providers have in common. */
    interface Client extends base.Client {
      getContainers(callback: Callback<[Container[]]>): Request;
      getContainers(options: any, callback: Callback<[Container[]]>): Request;
      getContainers(options?: any): Promise<Container[]>;
      getContainer(container: any, callback: Callback<[Container]>): Request;
      getContainer(container: any): Promise<Container>;
      createContainer(options: any, callback: Callback<[Container]>): Request;
      createContainer(options: any): Promise<Container>;
      destroyContainer(container: any, callback: Callback<[any]>): Request;
      destroyContainer(container: any): Promise<any>;
      getFiles(container: any, callback: Callback<[File[]]>): Request;
      getFiles(container: any, options: any, callback: Callback<[File[]]>): Request;
      getFiles(container: any, options?: any): Promise<File[]>;
      getFile(container: any, file: any, callback: Callback<[File]>): Request;
      getFile(container: any, file: any): Promise<File>;
      removeFile(container: any, file: any, callback: Callback<[any]>): Request;
      removeFile(container: any, file: any): Promise<any>;
      upload(options: StorageUploadOptions, callback?: Callback<[File]>): Upload<[File]>;
      download(options: StorageDownloadOptions, callback?: Callback<[File]>): Download<[File]>;
    }

    interface StorageUploadOptions {
      container: any;
      remote: any;
      [option: string]: any;
    }

    interface StorageDownloadOptions {
      container: any;
      remote: any;
      [option: string]: any;
    }

    interface Container {
      /** Its name. */
      name: string;
    }

    interface File {
      /** The name of its container, or the container. */
      container: any;
      /** Its name. */
      name: string;
      /** Its size in bytes; `null` where the cloud does not say. */
      size: number;
      /** The name of its container. */
      readonly containerName: string;
      /** Its URL. */
      readonly fullPath: string;
    }
  }

  namespace compute {
    /** What compute clients of all providers have in common. */
    interface Client extends base.Client {
      getServers(callback: Callback<[Server[]]>): Request;
      getServers(options?: any): Promise<Server[]>;
      getServer(server: any, callback: Callback<[Server]>): Request;
      getServer(server: any): Promise<Server>;
      createServer(details: any, callback: Callback<[Server]>): Request;
      createServer(details: any): Promise<Server>;
      destroyServer(server: any, callback: Callback<[any]>): Request;
      destroyServer(server: any): Promise<any>;
      rebootServer(server: any, callback: Callback<any[]>): Request;
      rebootServer(server: any, options?: any): Promise<any>;
      getImages(callback: Callback<[Image[]]>): Request;
      getImages(options?: any): Promise<Image[]>;
      getImage(image: any, callback: Callback<[Image]>): Request;
      getImage(image: any): Promise<Image>;
      getFlavors(callback: Callback<[Flavor[]]>): Request;
      getFlavors(options?: any): Promise<Flavor[]>;
      getFlavor(flavor: any, callback: Callback<[Flavor]>): Request;
      getFlavor(flavor: any): Promise<Flavor>;
    }
  }

  /** A client of a provider that is not known here. */
  interface AnyClient extends base.Client {
    [member: string]: any;
  }

  interface BaseProviderOptions {
    provider: Providers;
  }

  type RackspaceRegions = 'DFW' | 'ORD' | 'IAD' | 'LON' | 'HKG' | 'SYD';
}
